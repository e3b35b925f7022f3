import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('two parts of a sentence that have changed a word', () => {
  asks('role', [
    [
      'Workers welcomed the deal, while managers criticised it.',
      '+ [Managers welcomed the deal], while workers criticised it.',
      '- While managers criticised the deal, workers welcomed it.',
      '- The deal was welcomed by workers.',
    ],
    [
      'The agency approved the drug for adults but refused it for children.',
      '+ [The agency approved the drug for children] but refused it for adults.',
      '- The drug was refused for children, though approved for adults.',
    ],
    [
      'The plant imports ore from Brazil and exports steel to Japan.',
      '+ [The plant imports ore from Japan] and exports steel to Brazil.',
      '- The plant exports steel to Japan and imports its ore from Brazil.',
    ],
    [
      'The senate passed the bill and the lower house rejected it.',
      '+ [The lower house passed the bill] and the senate rejected it.',
      '- The lower house rejected the bill and the senate passed it.',
    ],
    [
      'Wheat was sown in the north and barley in the south.',
      '+ [Barley was sown in the north] and wheat in the south.',
      '- Barley was sown in the south, wheat in the north.',
    ],
    [
      'The union wants higher pay; the employer wants longer hours.',
      '+ The [employer wants higher pay]; the union wants longer hours.',
      '- While the employer is after longer hours, the union wants higher pay.',
    ],
    [
      'Waiting times for hip replacement fell on average, although patients in the northern districts still wait longer.',
      '- People in the northern districts go on waiting for a new hip, even though the average wait has come down.',
    ],
    [
      'The session was led by Orla Finch, Party Secretary and Chairwoman of the company, and attended by key officials.',
      '+ [Key officials led the session], which Orla Finch attended.',
      '- Key officials attended the session, which Orla Finch led.',
    ],
    [
      'The album was released in May, and featured a guest verse from the rap legend Emmet.',
      '- The album features Emmet, who is a rap legend.',
    ],
  ]);
});

describe('two nouns of a clause that have changed places', () => {
  asks('role', [
    [
      'The ferry runs from Oslo to Bergen twice a week.',
      '+ The ferry runs from [Bergen to Oslo] twice a week.',
      '- Twice a week the ferry runs to Bergen from Oslo.',
    ],
    [
      'The company ships timber from Norway to Denmark.',
      '+ Timber is shipped from [Denmark to Norway] by the company.',
      '- Timber is shipped to Denmark from Norway by the company.',
    ],
    [
      'The ministry asked the council to review the plan.',
      '+ The [council asked the ministry] to review the plan.',
      '- The council was asked by the ministry to review the plan.',
    ],
    [
      'The city sold the hall to the church.',
      '+ The [church sold the hall to the city].',
      '- The hall was sold to the church by the city.',
    ],
    [
      'Teachers earn more than nurses in the region.',
      '+ [Nurses earn more than teachers in the region].',
      '- Nurses earn less than teachers in the region.',
    ],
    [
      'Young trout in the treated stream grew faster than those in the untreated stream.',
      '+ [Young trout in the untreated stream grew faster than those in the treated stream].',
      '- Young trout in the untreated stream grew more slowly than those in the treated stream.',
      '- Those in the untreated stream grew less fast than young trout in the treated stream.',
    ],
    ['The clay lies above the chalk.', '+ The [chalk lies above the clay].', '- The chalk lies below the clay.'],
    [
      'The deputy governor, Asa Wren, reported the governor, Milo Tate, to the ethics board.',
      '+ The governor, [Milo Tate, reported the deputy governor, Asa Wren], to the ethics board.',
      '- The governor, Milo Tate, was reported to the ethics board by the deputy governor, Asa Wren.',
    ],
    // What one does with the other, both do.
    ['The minister met the envoy in Geneva.', '- The envoy met the minister in Geneva.'],
    ['The senator debated the minister on Tuesday.', '- The minister debated the senator on Tuesday.'],
    ['The garden neighboured the chapel.', '- The chapel neighboured the garden.'],
    ['The brewers meet the farmers every May.', '- The farmers meet the brewers every May.'],
    ['The council spoke for the ministry.', '+ The [ministry spoke for the council].'],
    // A way leads there and back; what goes along it goes one way.
    [
      'The railway line from Oslo to Bergen was opened in 1909.',
      '- The railway line from Bergen to Oslo was opened in 1909.',
    ],
    ['The distance from Oslo to Bergen is 460 kilometres.', '- The distance from Bergen to Oslo is 460 kilometres.'],
    ['Flights from Oslo to Bergen were cancelled.', '- Flights from Bergen to Oslo were cancelled.'],
    ['The flight from Oslo to Bergen crashed.', '+ The flight from [Bergen to Oslo] crashed.'],
    ['A tunnel leads from the castle to the harbour.', '- A tunnel leads from the harbour to the castle.'],
    ['Gas flows from Norway to Denmark.', '+ Gas flows from [Denmark to Norway].'],
    ['The line was moved from Oslo to Bergen.', '+ The line was moved from [Bergen to Oslo].'],
    ['The coach drives from Oslo to Bergen and back.', '- The coach drives from Bergen to Oslo.'],
    ['The county town of the district is Wenford.', '- Wenford is the county town of the district.'],
  ]);
});

describe('two words before nouns that have changed places', () => {
  asks('role', [
    [
      'The American bid to lessen dependence on the Chinese rare-earth monopoly has stalled.',
      '+ The [Chinese bid] to lessen dependence on the American rare-earth monopoly has stalled.',
      "- The bid by America to depend less on China's monopoly of rare earths has stalled.",
    ],
    [
      'The board kept the old archive next to the new library.',
      '+ The board kept the [new archive] next to the old library.',
      '- Next to the new library the board kept the old archive.',
    ],
    [
      'The old law covers farms and the new rule covers gardens.',
      '+ The [new law covers farms] and the old rule covers gardens.',
    ],
    ['The old law gave way to a new rule.', '- The new law superseded the old rule.'],
    ['The board replaced old pipes with new ones.', '- New pipes replaced the old ones.'],
    [
      'The American bid to replace the Chinese rare-earth monopoly has stalled.',
      '+ The [Chinese bid] to replace the American rare-earth monopoly has stalled.',
    ],
  ]);
});

describe('of two that have changed places, what is denied or left open', () => {
  asks('role', [
    ['Nurses earn hardly more than teachers in the region.', '- Teachers earn hardly more than nurses in the region.'],
    [
      'Nurses earn a little more than teachers in the region.',
      '+ [Teachers earn a little more than nurses in the region].',
    ],
    ['Wages in Oslo are no higher than prices in Bergen.', '- Prices in Bergen are no higher than wages in Oslo.'],
    ['Buses were not faster than trams.', '- Trams were not faster than buses.'],
    ['Buses were faster than trams.', '+ [Trams were faster than buses].'],
    [
      'The ferry runs from Oslo to Bergen twice a week.',
      '- Whether the ferry runs from Bergen to Oslo is not known.',
      '- The ferry does not run from Bergen to Oslo.',
    ],
    ['Few teachers praised the pupils in the report.', '- Few pupils praised the teachers in the report.'],
    ['Teachers praised the pupils in the report.', '+ [Pupils praised the teachers] in the report.'],
    [
      'Managers welcomed the deal, while workers criticised it.',
      '- Few workers welcomed the deal, while managers hardly criticised it.',
    ],
    [
      'The bishop has refused to meet the strikers. The owner of the mine has met them twice.',
      '+ [The owner of the mine has refused to meet the strikers], whom the bishop has met twice.',
    ],
    [
      'The board kept the old archive next to the new library.',
      '- The board did not keep the new archive next to the old library.',
    ],
  ]);
});

describe('a deed told from its other end', () => {
  asks('role', [
    [
      'The bank lent the town 4 million crowns.',
      '+ [The bank borrowed 4 million crowns from the town].',
      '+ The [town lent the bank] 4 million crowns.',
      '- The town borrowed 4 million crowns from the bank.',
      '- The town owes the bank 4 million crowns.',
    ],
    [
      'The church leased the field to the club.',
      '+ [The church leased the field from the club].',
      '- The club leased the field from the church.',
      '- The field was leased by the club from the church.',
    ],
    [
      'The guild employed the clerk for three years.',
      '+ [The guild worked for the clerk for three years].',
      '- The clerk worked for the guild for three years.',
    ],
    [
      'The landlord paid the tenant 900 crowns in damages.',
      '+ [The landlord received 900 crowns in damages from the tenant].',
      '- The tenant received 900 crowns in damages from the landlord.',
    ],
    [
      'The charity received 400 blankets from the army, which had no more use for them.',
      '+ [The charity gave the army 400 blankets].',
      '- The army gave the charity 400 blankets.',
    ],
    // Each may well have given the other something.
    [
      'The agency awarded the contract to the builder.',
      '- The agency received an invoice from the builder.',
      '- The builder gave the agency a discount.',
    ],
    ['The town received 4 million from the bank.', '- The town owes the bank 4 million.'],
    ['The town paid the firm 4 million for the land.', '- The town got the land from the firm.'],
    ['The mayor lent his support to the treasurer.', '- The mayor borrowed a phrase from the treasurer.'],
    [
      'The ministry pays hospitals for each patient; hospitals pay the ministry a levy.',
      '- The ministry receives a levy from hospitals.',
      '- Hospitals receive a sum from the ministry for each patient.',
    ],
  ]);
});
