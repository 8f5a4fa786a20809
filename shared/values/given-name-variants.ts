// Given names that are one name: short forms and the forms of other languages. Small on purpose: it finds and explains,
// it does not prove. The first of each line stands for all.

const lines = `
eugene eugen evgeny evgeni evgenii evgeniy yevgeny yevgeni yevgeniy yevhen yevhenii ievgen ievhen ievgenii evgen jevgeni eugenio eugenia zhenya gene
robert bob bobby rob robbie roberto bert
william bill billy will willie liam guillaume guillermo wilhelm
richard rick ricky dick rich ricardo
james jim jimmy jamie jacques jaime
john jack johnny jon jean juan johann ivan ioan yahya giovanni jan
joseph joe joey jose josef iosif yusuf youssef yousef yusif giuseppe
michael mike mick mickey michel miguel mikhail mykhailo mihail misha mikael
charles charlie chuck carlos karl carlo
thomas tom tommy tomas
edward ed eddie ted eduardo edouard eduard
henry hank harry henri enrique heinrich
daniel dan danny danilo danylo
david dave davy dawood daoud davit
anthony tony antonio antoine anton
christopher chris christophe cristobal kristofer
nicholas nick nicky nicolas nikolai nikolay mykola nikola nicola kolya
alexander alex alec alexandre alejandro aleksandr aleksander oleksandr alexandr sasha oleksander
andrew andy drew andre andres andrei andrey andrii andriy andreas
peter pete pierre pedro petr pyotr petro piotr
paul pablo pavel pavlo paolo
matthew matt mathieu mateo matvei
stephen steve steven stephane esteban stepan stefan
gregory greg grigory grigori hryhorii hryhoriy gregorio gregoire
george georges jorge georgy georgi heorhii yuri yury yurii iurii yuriy georgiy
vladimir volodymyr vlad vova wladimir
dmitry dmitri dmitrii dmytro dima dmitriy
sergei sergey serhii serhiy sergio serge sergii
igor ihor
oleg oleh
alexei alexey oleksii oleksiy alexis aleksei aleksey
basil vasily vasyl vasili vasilii vassili
theodore theo ted fedor fyodor fedir teodoro
francis frank francois francisco franz paco pancho
lawrence larry laurent lorenzo
louis lou luis luigi ludwig
raymond ray raymundo ramon
reginald reggie reg rejean reynald
armand armando herman
arthur art arturo
albert al bert alberto
frederick fred freddy frederic federico
walter walt gauthier
gerald gerry jerry gerard geraldo gerardo
patrick pat paddy patrice patricio
philip phil philippe felipe filipp
samuel sam sammy
benjamin ben benny venyamin
timothy tim timmy timothee timofei
kenneth ken kenny
ronald ron ronnie
donald don donny
leonard leo lenny leonardo leonid
mohamed muhammad mohammed mohammad mohamad muhammed mohd mehmet mamadou
ahmed ahmad ahmet
ali aly
hussein husain hussain hossein hocine husayn
hassan hasan
khaled khalid
ibrahim ebrahim brahim abraham avraham
omar umar omer
abdullah abdallah abdulla
abdirahman abdulrahman abdelrahman abderrahmane abdurrahman
mustafa mostafa moustapha
elizabeth liz lizzie beth betty eliza elisabeth isabel isabelle lisa elizaveta yelyzaveta
margaret maggie meg peggy marguerite margarita marge rita
catherine kate katie kathy cathy katherine kathryn catalina ekaterina kateryna katya caterina
mary maria marie molly maryam mariam miriam masha mariia
anna ann anne annie ana hanna hannah anya
helen helena helene elena olena yelena ellen
susan sue susie suzanne susana
jennifer jen jenny
patricia pat patty trish patrice
barbara barb babs varvara
deborah deb debbie debra
rebecca becky rebeca
victoria vicky viktoria viktoriia
alexandra sandra sasha alejandra oleksandra
natalia natalie nataliya natalya nataliia natasha
tatiana tatyana tania tanya tetiana tetyana
julia julie yulia yuliia iuliia iulia
sofia sophia sophie zofia
christina christine tina cristina kristina
theresa teresa therese terry
frances francoise francisca fanny
fatima fatma fatimah fatoumata
aisha aicha ayesha
leila layla laila
darlene darla
marisela maricela
`;

const canonical = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ');
  // A short form that several names share (pat, ted, al) stays with the first of them.
  for (const name of [first, ...others]) if (!canonical.has(name)) canonical.set(name, first);
}

/** The name that stands for all its forms; the name itself when none is known. */
export function canonicalGivenName(name: string): string {
  return canonical.get(name) ?? name;
}
