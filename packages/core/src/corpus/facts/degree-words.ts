/** How badly people are hurt: "three critically injured" are some of the injured, whoever they are. */
export const degreeWords: readonly string[] =
  'critically seriously severely gravely badly slightly lightly'.split(' ');
