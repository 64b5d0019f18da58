/** Short forms in column names, spelled out. */
const longForms: Readonly<Record<string, readonly string[]>> = {
  acct: ["account"],
  amt: ["amount"],
  anz: ["anzahl"],
  bd: ["birth", "date"],
  ccn: ["card", "number"],
  addr: ["address"],
  bicfi: ["bic"],
  bldg: ["building"],
  cdtr: ["creditor"],
  ctry: ["country"],
  cust: ["customer"],
  eve: ["evening"],
  gndr: ["gender"],
  lic: ["license"],
  drv: ["driver"],
  dl: ["driver", "license"],
  dbtr: ["debtor"],
  dob: ["birth", "date"],
  dt: ["date"],
  eml: ["email"],
  emp: ["employee"],
  fn: ["first", "name"],
  fname: ["first", "name"],
  hausnr: ["house", "number"],
  hm: ["home"],
  ln: ["last", "name"],
  lname: ["last", "name"],
  lon: ["lng"],
  long: ["lng"],
  mgr: ["manager"],
  mmn: ["mothers", "maiden", "name"],
  mname: ["middle", "name"],
  mob: ["mobile"],
  nbr: ["number"],
  nm: ["name"],
  no: ["number"],
  mndt: ["mandate"],
  natl: ["national"],
  nok: ["next", "of", "kin"],
  nr: ["number"],
  num: ["number"],
  passwd: ["password"],
  pcode: ["postcode"],
  pstl: ["postal"],
  strt: ["street"],
  twn: ["town"],
  ultmt: ["ultimate"],
  ppn: ["passport", "number"],
  pw: ["password"],
  pwd: ["password"],
  sess: ["session"],
  tel: ["phone"],
  telephone: ["phone"],
  tok: ["token"],
  uid: ["user", "id"],
  usr: ["user"],
  yob: ["birth", "year"],
};

/** Words that column names run together: `userid`, `customeremailaddress`, `dateofbirth`. */
const parts = new Set(
  `created updated modified changed deleted approved submitted assigned reviewed verified closed opened access account addr address agent api bank billing birth card cell client code contact cookie
   credit customer data date day device display driver email employee family fax first full given hash
   hashed home id ip key last lat license line lng login mail maiden member middle mobile name nick no
   number of owner pass passport password patient person phone post refresh remote security session
   authenticator adh admin affected agente author browser bounce commit creator drug event executor extra federal from guardian info mac mfa nombre notification params pw referred report response by auth authenticator backup cod postal cif nif cliente contacto nombre codes google phonetic alternate related real private reply to previous secret shipping social street tax tel token user uuid work zip
   alert alt borrower branch city comment comments company country names note notes other others pro sms state store supplier surname vendor`.split(
    /\s+/,
  ),
);

/**
 * A name as the words it is made of, in lower case, whatever its notation, language or short forms:
 * `customerEMail`, `Customer-Email` and `cust_eml` give the same words. Digits are words of their own.
 */
export function columnWords(name: string): readonly string[] {
  const kept = known.get(name) ?? spelledOut(name);
  if (known.size > 50_000) known.clear();
  known.set(name, kept);
  return kept;
}

const known = new Map<string, readonly string[]>();

function spelledOut(name: string): readonly string[] {
  return writtenWords(name)
    .flatMap((word, index, all) =>
      word === "ln" && (all[index - 1] ?? "").startsWith("addr")
        ? ["line"]
        : (longForms[word] ?? apart(word) ?? [word]),
    )
    .flatMap((word) => longForms[word] ?? [word]);
}

/** The words as they are written, short forms among them. */
export const writtenWords = (name: string): readonly string[] =>
  latin(name)
    .replaceAll(/IPv(?=[46])/g, "ipv")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/(?<![a-z0-9])1st(?![a-z0-9])/g, "first")
    .replaceAll(/(?<![a-z0-9])2nd(?![a-z0-9])/g, "second")
    .replaceAll(/\be[^a-z0-9]?mails?(?![a-z])/g, "email")
    .split(/[^\p{L}\d]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u)
    .filter((word) => word !== "");

/** Accents and full-width letters do not hide a word. */
const latin = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll("ß", "ss");

/** The known words that `word` is wholly made of, the longest first. */
function apart(word: string): readonly string[] | undefined {
  if (word === "" || parts.has(word)) return word === "" ? [] : [word];
  for (let end = word.length - 1; end > 1; end -= 1) {
    const rest = parts.has(word.slice(0, end)) ? apart(word.slice(end)) : undefined;
    if (rest !== undefined) return [word.slice(0, end), ...rest];
  }
  return undefined;
}
