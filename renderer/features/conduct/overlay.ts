/** What lies over the console and has the keyboard to itself. */
export type Overlay = 'note' | 'keys' | 'endex' | 'goOn' | 'handOver' | 'more';
