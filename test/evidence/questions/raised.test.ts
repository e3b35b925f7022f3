import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('what somebody only said, made more of', () => {
  asks('verb', [
    [
      'Asked about the outage, the operator Brann & Sohl said that its engineers had switched off two pumps for a test, as the manual allows.',
      '+ Brann & Sohl [confessed] that its engineers had switched off two pumps for a test.',
      '- Brann & Sohl stated that its engineers had switched off two pumps for a test.',
      '- As Brann & Sohl said, its engineers had switched off two pumps for a test.',
    ],
    [
      'Harbour master Ina Kolb told reporters that the buoys had been adrift for weeks before the collision.',
      '+ As harbour master Kolb has [proved], the buoys were adrift for weeks before the collision.',
      '+ As harbour master Kolb [confirmed], the buoys were adrift for weeks before the collision.',
      '- As harbour master Kolb told reporters, the buoys were adrift for weeks before the collision.',
      '- As harbour master Kolb said, the buoys were adrift for weeks before the collision.',
    ],
    [
      'The chemist Ortane said in a letter to investors that it had known of the leak since May and had repaired it at once. The inspectorate says it found no trace of a repair.',
      '+ In its letter to investors Ortane [confirmed] that it had known of the leak since May and had repaired it at once, though the inspectorate says it found no sign of that.',
      '- In its letter to investors Ortane wrote that it had known of the leak since May and had repaired it at once, though the inspectorate says it found no sign of that.',
    ],
    [
      'Surveyor Hanna Rist confessed that she had never been inside the tunnel.',
      '- Surveyor Rist admitted that she had never been inside the tunnel.',
    ],
  ]);
  asks('hedge', [
    [
      'Engineers at the institute judge that the dyke could probably withstand a flood of three metres if it is raised in time.',
      '+ The dyke, engineers at the institute judge, [is certain to] withstand a flood of three metres if it is raised in time.',
      '+ Engineers at the institute judge that the dyke [is bound to] withstand a flood of three metres if it is raised in time.',
      '- The dyke is likely to withstand a flood of three metres if raised in time, engineers at the institute judge.',
      '- It is by no means certain that the dyke could withstand a flood of three metres.',
    ],
    [
      'The bureau believes that the rebels may be able to hold the pass until spring.',
      '+ The bureau believes that the rebels [are sure to] hold the pass until spring.',
      '- The bureau believes that the rebels may hold the pass until spring.',
      '- The rebels are not sure to hold the pass until spring, in the view of the bureau.',
    ],
    [
      'The bureau believes that the rebels are bound to hold the pass until spring, and could take the bridge.',
      '- The bureau believes that the rebels are certain to hold the pass until spring.',
    ],
  ]);
  asks('attribution', [
    [
      'Former guards allege that Corvell Security billed the city for shifts that were never worked. The firm denies it.',
      '+ Corvell Security, which denies it, [billed the city for shifts that were never worked].',
      '- Corvell Security denies that it billed the city for shifts that were never worked.',
      '- Corvell Security, which is alleged to have billed the city for shifts that were never worked, denies it.',
    ],
    [
      "Opposing the levy before the committee, the Hoteliers' League argued that the higher charge would force one inn in five to close.",
      '+ One in [five inns will have to close] if the levy becomes law.',
      '- One in five inns will have to close if the levy becomes law, the hoteliers argue.',
      '- Hoteliers expect one in five inns to close if the levy becomes law.',
    ],
    [
      'Speaking against the bill, the Chamber of Shipping warned that the fee would drive a third of the fleet to foreign flags.',
      '+ The [fee will drive a third of the fleet to foreign flags].',
      '- Shipowners warn that the fee will drive a third of the fleet to foreign flags.',
    ],
  ]);
});

describe('half as many', () => {
  asks('number', [
    [
      'Applications for asylum came to 40,000 in March, down from 60,000 a year earlier.',
      '+ [Half] as many people applied for asylum in March as a year before.',
      '- A third fewer people applied for asylum in March than a year before.',
    ],
    [
      'The mine employs 1,200 people, compared with 1,600 in 2019.',
      '+ The mine employs [half] as many people as in 2019.',
      '- The mine employs three quarters as many people as in 2019.',
    ],
    [
      'The north received 120 teachers and the south 85.',
      '- The south got 85 teachers.',
      '- The north got 120 teachers.',
    ],
    ['The mill employs 810 people, compared with 1,600 in 2019.', '- The mill employs half as many people as in 2019.'],
  ]);
});
