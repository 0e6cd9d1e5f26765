/** A piece of an inject's text or of a decision's question, by the id of the inject or decision. */
type Passage = readonly [id: string, words: string];

/** What an exercise for a whole table must have, and which part of it carries that. */
export interface Content {
  /** Which civil seat has which function; one seat may have two. */
  readonly seats: Readonly<Record<'political' | 'police' | 'justice' | 'humanitarian' | 'economic', string>>;
  /** What one report says, and what the other says of the same. */
  readonly conflicting: readonly [Passage, Passage];
  /** Words that would settle the status of the place. */
  readonly statusWording: Passage;
  /** What a contingent may not do. */
  readonly caveat: Passage;
  /** The decision on a question of law or detention, and its question. */
  readonly law: Passage;
}

const CONTENT: Readonly<Record<string, Content>> = {
  ninety_days: {
    seats: {
      political: 'srsg',
      police: 'police_commissioner',
      justice: 'justice_head',
      humanitarian: 'iom_head',
      economic: 'iom_head',
    },
    conflicting: [
      ['two_readings', 'thirty per cent of the heavy weapons'],
      ['two_readings', 'all prohibited weapons had to be stored'],
    ],
    statusWording: ['draft_name', 'until the status of the country is settled'],
    caveat: ['caveat', 'It may not open closed crates'],
    law: ['man_with_rifle', 'On what basis, where and how long is the man held'],
  },
  after_complete: {
    seats: {
      political: 'srsg',
      police: 'police_commissioner',
      justice: 'justice_head',
      humanitarian: 'development_head',
      economic: 'development_head',
    },
    conflicting: [
      ['two_counts', '48 launchers'],
      ['two_counts', '41 launchers'],
    ],
    statusWording: ['draft_text', 'The law of the Republic forbids weapons'],
    caveat: ['caveat', 'They may not enter a home'],
    law: ['custody', 'Under which law are the man and the weapons held'],
  },
  convoy: {
    seats: {
      political: 'srsg',
      police: 'police_commander',
      justice: 'justice_head',
      humanitarian: 'unhcr_head',
      economic: 'eu_head',
    },
    conflicting: [
      ['two_counts_vehicles', '3 buses and 14 cars'],
      ['two_counts_vehicles', '4 buses and 21 cars'],
    ],
    statusWording: ['press_words', 'across the border to Montenegro'],
    caveat: ['caveat_sector', 'not one metre beyond it'],
    law: ['screening', 'What happens with the claim against one passenger'],
  },
  hundred_days: {
    seats: {
      political: 'srsg',
      police: 'police_commissioner',
      justice: 'justice_head',
      humanitarian: 'unhcr_head',
      economic: 'eu_head',
    },
    conflicting: [
      ['two_rates', 'A NATO spokesman said early this month: about thirty'],
      ['two_rates', 'which makes nineteen'],
    ],
    statusWording: ['words_abroad', 'the Serbian province'],
    caveat: ['caveat', 'It does not arrest'],
    law: ['detention', 'under which law and on what paper are the 64 held'],
  },
  mitrovica_bridge: {
    seats: {
      political: 'srsg',
      police: 'police_commissioner',
      justice: 'justice_head',
      humanitarian: 'unhcr_head',
      economic: 'regional_administrator',
    },
    conflicting: [
      ['bus_attack', 'Two dead, three hurt'],
      ['radio_count', 'At least five people have been killed'],
    ],
    statusWording: ['wording', 'the line between the Serbian and the Albanian part until'],
    caveat: ['caveat', 'It may not be used to push, hold or disperse a crowd'],
    law: ['detention', 'On what basis, where and for how long are the forty held'],
  },
  safety_zone: {
    seats: {
      political: 'srsg',
      police: 'border_police',
      justice: 'justice_head',
      humanitarian: 'unhcr_head',
      economic: 'customs_head',
    },
    conflicting: [
      ['wrong_side', '200 metres inside Macedonia'],
      ['wrong_side', "The brigade's grid puts it in Kosovo"],
    ],
    statusWording: ['wording', 'the border of Kosovo'],
    caveat: ['caveat', 'may not patrol within one kilometre'],
    law: ['held_man', 'Under which law is the man with the rifle held'],
  },
};

/** Throws for an exercise for which none is named. */
export function contentOf(folder: string): Content {
  const content = CONTENT[folder];
  if (content === undefined) throw new Error(`No content is named for ${folder}`);
  return content;
}
