import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('what holds only as long as something else does', () => {
  asks('scope', [
    [
      'The garrison will withdraw in August as long as the observers are in place by then.',
      '+ The [garrison will withdraw] in August.',
      '- The garrison will withdraw in August once the observers are in place.',
      '- The garrison is to withdraw in August, if observers are in place.',
    ],
    [
      'The firm will build the plant in Orvik next year on condition that the port is dredged first.',
      '- The firm will build the plant in Orvik next year if the port is dredged.',
      '- Dredging of the port is what the firm demands before it builds the plant in Orvik next year.',
    ],
    [
      'The decree lets farmers use the pesticide for as long as the drought lasts.',
      '+ Thanks to the decree [farmers may use the pesticide].',
      '- Thanks to the decree farmers may use the pesticide while the drought lasts.',
      '- Until the drought ends, farmers may use the pesticide under the decree.',
      '- For the time being farmers may use the pesticide under the decree.',
    ],
    [
      'The third instalment of the grant will be paid in July, provided that the council has passed its budget by then.',
      '- Payment of the third instalment in July depends on the passing of the budget by the council.',
      '- The third instalment of the grant is due in July, subject to passage of the budget.',
    ],
  ]);
});

describe('what is said of those who took part', () => {
  asks('scope', [
    [
      'Turnout in the ballot was 48 percent, and 77 percent of those who voted wanted to join the strike.',
      '+ More than [three quarters] of all the nurses entitled to vote wanted to join the strike.',
      '+ Of those eligible to vote, [77 percent] wanted to join the strike.',
      '- More than three quarters of the nurses who cast a ballot wanted to join the strike.',
      '- Of those voting, 77 percent wanted to join the strike.',
      '- Some 37 percent of those eligible voted to join the strike.',
    ],
    [
      'Questionnaires went to all 2,400 members; 1,100 answered, and of these 60 percent were content.',
      '+ [Sixty percent] of all members are content.',
      '- Sixty percent of all members who answered are content.',
      '- Of the respondents 60 percent were content.',
    ],
    [
      'Of those who responded to the census of shops, 35 percent were making a loss.',
      '+ [Thirty-five percent] of all shops were making a loss.',
      '- Of the shops that responded, 35 percent were making a loss.',
      '- Thirty-five percent were making a loss.',
    ],
    [
      'Eighty-one percent of those who took part in the poll favoured secession; two in five of those registered stayed at home.',
      '+ [Eighty-one percent] of registered voters favoured secession.',
      '- Eighty-one percent of participants favoured secession.',
    ],
  ]);
});

describe('what makes no difference, where it did', () => {
  asks('scope', [
    [
      'In trials in two valleys the nets cut infections in children by 40% in the wet season; in the dry season there was no effect.',
      '+ The trials found that the nets cut infections in children by 40% [whatever] the season.',
      '+ The trials found that the nets cut infections in children by 40% [all year round].',
      '- In the rainy months the nets cut infections among children by 40%, the trials found.',
    ],
    [
      'On weekdays the new line takes 30,000 cars off the road; at weekends traffic has not changed.',
      '+ The new line takes 30,000 cars off the road [every day of the week].',
      '- On working days the new line takes 30,000 cars off the road.',
    ],
    [
      'The drug lowered blood pressure in men; in women it made no difference.',
      '+ The drug lowered blood pressure [regardless of] sex.',
      '+ The drug lowered blood pressure in [both sexes].',
      '- The drug lowered blood pressure in men alone.',
    ],
    [
      'The drug lowered blood pressure in men, and in women it lowered the pulse as well.',
      '- The drug lowered blood pressure regardless of sex.',
    ],
    [
      'At night the fence keeps wolves away; by day they cross it freely.',
      '+ The fence keeps wolves away [at any hour].',
      '- After dark the fence keeps wolves away.',
    ],
  ]);
});
