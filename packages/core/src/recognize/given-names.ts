/** Spellings and short forms of one given name, a family a line: whoever is called one may be called the other. */
const families = `
abdullah abdallah abdulla
ahmed ahmad achmed
aleksandr alexander alexandr oleksandr aliaksandr alejandro alessandro alex sasha sandy
aleksei alexei alexey aleksey oleksiy oleksii alexis
anatoly anatoli anatolii anatoliy
andrei andrey andriy andrii andrew andy
anthony antony tony antonio anton
arkady arkadi arkadiy
benjamin ben benny binyamin
bernard bernie
catherine katherine kathryn ekaterina yekaterina kateryna kate kathy cathy
charles charlie chuck carlos karl
christopher chris
daniel dan danny danylo
david dave davyd
denis denys dennis
dmitry dmitri dmitriy dmytro dimitri
donald don
edward ed eddie ted eduard
elizabeth liz beth betsy
evgeny yevgeny evgeni yevgeni yevhen evgeniy eugene
francis frank francisco
frederick fred
george georgy heorhiy yury jorge jerzy
gennady gennadi hennadiy
gerald jerry gerard
gregory greg grigory hryhoriy
henry hank harry henrik
hussein hussain husain husayn hossein
igor ihor
ivan ioann john juan
jacob jake jakob yakov
james jim jimmy jamie
jeffrey jeff geoffrey
jennifer jen jenny
john jon johnny jack
jonathan jon
joseph joe joey josef jozef yosef iosif
joshua josh
kim kimberly
konstantin kostyantyn constantine
leonard leo leon
lev leo
lawrence larry laurence
margaret maggie meg peggy
matthew matt mateo
michael mike mikhail mykhailo mykhaylo miguel mikael mick
mohammed mohamed muhammad mohammad mohamad muhammed mehmet mohd
nataliya natalia nataliia natalie natalya
nicholas nick nicolas nikolai nikolay mykola
oleg oleh
olga olha
patricia pat patty
paul pavel pavlo pablo
peter pete petr pyotr petro pedro pierre
philip phillip phil
raymond ray
rebecca becky
richard rick dick rich ricardo
robert bob bobby rob roberto
ronald ron ronnie
samuel sam
sergei sergey serhiy serhii serge sergio
stanislav stan
stephen steven steve stefan stepan esteban
susan sue suzanne
svetlana svitlana
theodore ted teddy fyodor fedor
thomas tom tommy tomas
timothy tim
vasily vasili vasiliy vasyl
victor viktor
vitaly vitali vitaliy vitalii
vladimir volodymyr uladzimir vladimer
vladislav vladyslav
vyacheslav viacheslav
walter walt
william bill will billy willem guillermo
yulia yuliya iuliia julia
yuri yury yuriy iurii
yusuf youssef yousef yussuf
zachary zach zack
`;

const familiesOf = new Map<string, Set<number>>();
families
  .trim()
  .split('\n')
  .forEach((line, family) => {
    for (const name of line.split(' ')) {
      const own = familiesOf.get(name) ?? new Set<number>();
      familiesOf.set(name, own.add(family));
    }
  });

/** Whether two given names, in lower case, are forms of one. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const own = familiesOf.get(a);
  const other = familiesOf.get(b);
  return own !== undefined && other !== undefined && [...own].some((family) => other.has(family));
}
