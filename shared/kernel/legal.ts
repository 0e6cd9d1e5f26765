/** The status that a lifecycle leads to. Throws when it leads nowhere: such a command is refused before it is applied. */
export function legal<Status>(status: Status | undefined, command: { readonly type: string }): Status {
  if (status === undefined) throw new Error(`${command.type} is not legal now`);
  return status;
}
