/** Spellings and short forms of one given name, a family a line: whoever is called one may be called the other. */
const families = `
abdullah abdallah abdulla
agnes agnieszka
ahmed ahmad achmed
albert al bert
aleksandr alexander alexandr oleksandr aliaksandr alejandro alessandro alex sasha sandy
aleksei alexei alexey aleksey oleksiy oleksii alexis
alfred fred alf
amanda mandy
anatoly anatoli anatolii anatoliy
andrei andrey andriy andrii andrew andy
anthony antony tony antonio anton
arkady arkadi arkadiy
barbara barb
benjamin ben benny binyamin
bernard bernie
catherine katherine kathryn ekaterina yekaterina kateryna kate kathy cathy
charles charlie chuck carlos karl
christopher chris
daniel dan danny danylo
david dave davyd
deborah debra debbie deb
denis denys dennis
dmitry dmitri dmitriy dmytro dimitri
donald don
dorothy dot dottie
edward ed eddie ted eduard
eleanor ellie nell
elizabeth liz beth betsy
evgeny yevgeny evgeni yevgeni yevhen evgeniy eugene
francis frank francisco
frederick fred
gabriel gabe
gennady gennadi hennadiy
george georgy heorhiy yury jorge jerzy
gerald jerry gerard
gregory greg grigory hryhoriy
henry hank harry henrik
hussein hussain husain husayn hossein
igor ihor
isabel isabella isabelle
ivan ioann john juan
jacob jake jakob yakov
jacqueline jackie
james jim jimmy jamie
jeffrey jeff geoffrey
jennifer jen jenny
jerome jerry
john jon johnny jack
jonathan jon
joseph joe joey josef jozef yosef iosif
joshua josh
judith judy
katarzyna kasia
kenneth ken kenny
kim kimberly
konstantin kostyantyn constantine
lawrence larry laurence
leonard leo leon
lev leo
lucas luke lukas luca
lucy lucia
margaret maggie meg peggy
maria mariya marie mary
martin marty
matthew matt mateo
maximilian max maxim maksym maksim
michael mike mikhail mykhailo mykhaylo miguel mikael mick
mitchell mitch
mohammed mohamed muhammad mohammad mohamad muhammed mehmet mohd
nataliya natalia nataliia natalie natalya
nathan nate nathaniel
nicholas nick nicolas nikolai nikolay mykola
oleg oleh
olga olha
pamela pam
patricia pat patty
patrick pat paddy padraig
paul pavel pavlo pablo
peter pete petr pyotr petro pedro pierre
philip phillip phil
raymond ray
rebecca becky
richard rick dick rich ricardo
robert bob bobby rob roberto
ronald ron ronnie
rudolph rudolf rudy
russell russ
samuel sam
sandra sandy
sergei sergey serhiy serhii serge sergio
simon semyon shimon
stanislav stan
stephen steven steve stefan stepan esteban
stuart stewart stu
susan sue suzanne
svetlana svitlana
tatyana tatiana tetiana tetyana
theodore ted teddy fyodor fedor
thomas tom tommy tomas
timothy tim
tobias toby
valery valeriy valeri valerii
vasily vasili vasiliy vasyl
victor viktor
viktoria victoria viktoriia vicky
vincent vince
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
