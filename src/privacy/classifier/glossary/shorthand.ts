/**
 * Short forms of terse schemas that no rule tells: what a word of a column's name means, the full word first. Read
 * only where a schema is written so, for elsewhere `pat` and `st` are anything.
 */
export const shorthand = `
  abnormal: abn; account: ac, acc, acct, acnt; address: ad, adr, addr, addrs; administrator: adm; agency: agcy; agent: agt; alternate: alt; amount: amt; appointment: appt; attorney: atty; attending: attg; authorization: auth, authz; average: avg;
  balance: bal; bank: bnk; beneficiary: ben, bene, benef, bnf; birth: brt, bth, bir; branch: br, brn, bra, brch; building: bldg; business: bus;
  card: crd; category: catg; change: chg; children: chldrn; city: cty, cit; claimant: clmt; class: cls, clas; client: cli, clt; code: cd, cde; comment: cmt, cmnt; company: co, cmpy; contact: cont, ctc, ctct, cntct; correspondence: corr; count: ct, cnt; counter: ctr; country: ctry, cntry; county: cnty; credit: cr; currency: ccy, cur, curr; customer: cst, cus, cust; cycle: cy;
  date: dt, dte; daytime: dy; daily: dly; day: dy; days past due: dpd; dependent: dep, dpnd, depn; deposit: dpst; department: dept, dpt; description: desc, dsc, descr; designation: desig; destination: dst; device: dev; diagnosis: dx, diag; discharge: disch; doctor: dr, md; driver: drv, drvr;
  education: educ; effective: eff; embossed: emb, embs; emergency: emer, emerg, emrg; employee: em, emp, empl, emply; employer: emplr, emplyr; error: err; estimated: est; ethnicity: eth, ethn; expiry: exp; expiration: xprtn, exprtn; extension: ext; face: fc; father: fath, fthr; female: fem; flag: flg, fl; first name: fn, fnm, fname, fstnm; full name: flnm, fullnm; frequency: freq; from: frm;
  gender: gen, gndr; given: giv, givn, gvn; grandparent: gpar; group: grp; guarantor: guar, guarn, guarntr, gtor; guardian: grdn, gdn; held: hld; history: hist; holder: hldr; home: hm; hospital: hosp; hire: hr; house number: hsno, hsnr, hsenr, hno; household: hh, hhld; husband: husb;
  identifier: idn, ident; image: img; income: inc, incm; jobseeker: jsk; indicator: ind; initial: init; instrument: instr; insurance: ins, insur; insured: insd, insrd; interest: intr; international: intl; issue: iss;
  joined: join; language: lang; last: lst; last name: lnm, lname, lstnm; level: lv, lvl; license: lic, lcns; limit: lim; location: loc, locn;
  maiden: maid, mdn; mailing: mlg; manager: mgr, mngr; marital: mar, mart, marit; marital status: marst; master: mast, mstr, mst; maximum: max; member: mbr, memb, mem; message: msg; middle: mid, mdl; middle initial: mi; middle name: mnm; minimum: min; mobile: mob, mbl; mother: moth, mthr; municipality: mun, muni;
  name: nm, nme, nam; nationality: nat, natly; national: natl; citizenship: citz, ctzn, ctzshp; next: nxt; next of kin: nok; note: nt; number: no, nr, nbr, num, nmbr, nb; nurse: rn;
  observation: obs; occupation: occ, occp, occup; office: ofc, off; officer: ofcr, offcr; operator: oper, opr; ordering: ordg; origin: orig; other: oth; outstanding: outstd, outst; owner: ownr; 
  pager: pgr; parent: par, prnt; party: pty; passenger: pax; passport: psp, passp, ppt; password: pwd, pswd, psswd; patient: pat, pt, ptnt; payee: pye; payment: pmt, pymt, paymt; payor: payor; percent: pct; period: per, prd; person: pers, prsn; phone: ph, phn, tel, telno; phone number: phno; physician: phys; place: pl, plc; plan: pln; policy: pol, plcy; postal: pst, pstl; postcode: pc; prefix: pfx; premium: prem, prm; prescription: rx; previous: prev, prv; price: prc; principal: princ; process: proc; product: prd, prod; profile: prf; provider: prov, prvdr; province: prvc; purpose: purp;
  quantity: qty; question: ques; rate: rt, rte; rating: rtg; reason: rsn; receipt: rcpt; received: rcvd, recd; recipient: recip; record: rec; reference: ref; referring: refer; region: reg, regn, rgn; relationship: rel, reln, rlsp, rlnshp; religion: relig, rlg; remark: rmk, rmrk, rem; representative: rep; residence: resid, rsd; responsible: resp; result: rslt; 
  salary: sal; school: sch; security answer: seca; security question: secq; segment: seg; sequence: sq, seq; service: svc, srv; sex: sx; short name: shnm, shtnm; signature: sig, sgntr; social security number: ssn; specialty: spclty; specimen: spec; spouse: sps, spse, spou; start: strt; state: st, sta; statement: stmt; status: sts, stus; street: strt; street number: strno; student: stu, stud, stdnt; subscriber: sub, subs, subscr; suffix: sfx, suf; supervisor: supv, sup, suprv; surgery: surg; surname: sur, surnm, srnm; system: sys; 
  teacher: tchr, teach; telephone: tele; teller: tellr, tlr;  time: tm; title: ttl, titl; total: tot; transaction: tr, tx, txn, trx, tran, trn; type: tp, typ, ty; 
  user: us, usr; user id: usrid; value: val, vl; vehicle: veh; verified: vrf; veteran: vet; visit: vst; first name: frnm, frsnm; last name: lsnm, lstnm, lasnm; middle name: mdnm, midnm; full name: fulnm; birth date: brdt, bdte, birdt, bthdt, dobdt; death date: dcdt, dthdt; home phone: hphn, hphone, hmph; business phone: bphn, wphn, wphone; cell phone: cphn, cellph; marital status: mrst; email address: emad, emladr; mothers maiden name: mmdn, mmname; social security number: ssno, ssnum; driver license number: dlno; state: stte, stat; postal code: pcode, pstcd; attorney: aty, atty; open date: opndt; amount: dol; hours: hrs; employment: empl; injury: inj; wage: wag; acknowledgement: ack; analysis: anlys; assigned: asgn; census: cens; check: chk; clinical: clin; collector: collr; disposition: disp; equipment: eqp; event: evt; facility: fac; financial: fin; information: inf, info; label: lbl; merge: mrg; primary: pri; reporting: rptng; result: res; send: snd; receive: rcv; stay: los; test: tst; version: ver; volume: vol; birth date: dob; debit: db; opened: opn; closed: clsd; general ledger: gl; risk: rsk; maturity: mat; narrative: narr; counterparty: cp, cpty; cheque: chq; overdraft: od; available: av, avl; nominee: nom; interest rate: intrt; collateral: coll; purpose: purp; offset: ofs; revolving: rev; file: pf, lf; weight: wt, wgt; wife: wf; witness: wit, witn; work: wk, wrk; year: yr; zip: zp, zipc;
  taxpayer: txpr, txpyr, taxpyr; taxable: txbl; assessment: asmt, assmt, asmnt, asst; deduction: ded, dedn, ddct,
  deduct; allowance: alw, alwn, allwn; benefit: bnft, benft, bft; entitlement: entl, entitl; contribution: cntrb,
  contrb, contrib, ctrb; pension: pens, pnsn, pnsion; pensioner: pnsnr, pnr; annuity: annty, anty; annuitant: annt,
  annuit; arrears: arrs, arrr; instalment: instl, instlmt, inst; repayment: rpymt, rpmt, repay; refund: rfnd, rfd;
  overpayment: ovpmt, ovpay, ovrpmt, ovp; underpayment: undpmt; withheld: whld, wthld, wthhld; withholding: whldg,
  wthhldg, wh; gross: grs, gros; earnings: earn, earng, ern; wages: wgs; liability: liab; penalty: pnlty;
  exemption: exmpt, exmp, exempt; dependant: dpdt, depnd; dependents: deps, dpnds; filing: flng;
  filing status: filst, fsts; delinquent: dlnq, dlq, delinq; disbursement: disb, disburs; mortgage: mtg, mrtg;
  garnishment: garn, garnsh; levy: lvy; lien: lien; household income: hhinc; monthly: mthly, mnthly, mly; annual: ann,
  annl, yrly; retirement: ret, retir, retmt; service: svce, serv; surviving: surv, srvv; survivor: srvr; election:
  elec; vested: vstd; accrued: accr, acrd; monthly income: moinc, mnthinc; employment: emplmt; unemployment: unemp,
  unempl; disability: dsbl, dsblty, disab; eligible: elig, elgb; caseworker: cswkr, cw; foster: fost;
  petitioner: petr, petnr; respondent: respd, rspdt, respndt; plaintiff: plf, pltf; defendant:
  deft, dft; judge: jdg, jdge; attorney: attny; school: schl; grade: grd, grde; semester: sem; enrollment: enrl,
  enrlmt; ward: wrd; nurse: nrs; physician: phy, physn;  procedure: prcd, pcd; triage: trg,
  triag; temperature: tmp, temp; blood pressure: bp; respiratory: rsp; allergy: algy, alrg,
  allrg; medication: medcn, meds; vaccination: vacc, vcn; diagnosis: diagn, dgn, diags; father name: fthnm; mother
  name: mthnm;
  first: fst, frs; name: nam; code: cod; staff: stf; note: nte; table: tbl, tabl; program: pgm, prgm; return: retrn,
  rtrn; heart rate: bpm; chief: chf; complaint: cmplt, cmplnt; course: crs; follow: flw; inactive: inact; taxpayer:
  txp; benefit: bn; citizen: citizn; birth: birt; birth date: dobirt, dobir, brtdte; filing: fil; filing status:
  filsta; user: usr; last update: lup, lupd; felony: fel; disability: dis; education: edu; monthly: mon; rent: rnt;
  ebt: ebt; narrative: narrat; preparer: prep; spouse: sp; service: svc;
  range: rng; dictionary: dict, dictn`;
