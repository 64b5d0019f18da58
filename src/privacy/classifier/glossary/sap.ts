/** The five-letter names of SAP, of German words: what a word of a column's name means in English, the English first. */
export const sap = `
  account group: ktokd; account holder: koinh, kontoinh; account number: bankn, bnkn; address number: adrnr, addrnumber; affiliation: orgeh; amount: wrbtr, dmbtr, betrg; annual salary: ansal; area: werks, btrtl;
  bank code: bankl, banks; birth country: gblnd, gbland; birth date: gbdat, fgbdt, birthdt, gbjhr; birth name: name 2, nabik, gbnam; birth place: gbort, fgbot, birthpl; building: gebnr;
  care of: name co; changed: aedat, aedtm, chdat; changed by: aenam, chusr; city: ort 01, ort 1; client: mandt; company code: bukrs; controlling area: kokrs; cost center: kostl; country: land, landx; created: erdat, ersda, crdat; created by: ernam, crusr; currency: waers, hwaer; customer number: kunnr, kunag, kunwe, kunrg;
  deceased: deathdt; deletion: loevm, lvorm; district: ort 02, ortteil; document number: belnr, vbeln; email: smtp, smtp addr; employee group: persg; employee subgroup: persk; end: endda, gltgb;
  family relation: famsa; fax: telfx; first name: vorna, favor, namev; full name: ename; house number: hsnmr, hausn; industry: brsch;
  language: spras, sprsl, langu; last login: trdat, ltime; last name: nachn, fanam, name last; marital date: famdt; marital status: famst; material number: matnr; material type: mtart; monthly salary: bet 01;
  name: name 1; nationality: natio, natsl; nickname: rufnm; number of children: anzkd; number of logins: locnt; object: objps; order number: aufnr, ebeln;
  parameter: parid; password hash: bcode, ocod 1, passcode, pwdsaltedhash; pay grade: trfgr, trfst, trfar; payee: emftx; percent employed: bsgrd; person: xpers; personal id number: perid; employee number: pernr, sachp, sachz; phone: telf, telnr, telf 1, telf 2, telfon; job position: plans, stell; postal code: pstlz, pstl 2, post code; price: stprs, netpr; product: ean; purchaser: ekgrp; purpose: zweck;
  region: regio, bland; religion: konfe; salutation: anred, anrede; search name: sortl, mcod; sex: gesch, sexkz, fasex, xsexm, xsexf; short name: sname, kurzn; spouse: ehgat; start: begda, gltgv; street: stras, strs;
  tax number: stcd, stenr, steuernr, stceg, stcd 1, stcd 2, stcd 3; text: maktx, butxt, ktext, ltext, sgtxt; title: titel, namzu; training: ausbi; user name: bname, uname, xubname, usnam; user type: ustyp; valid to: datbi; valid from: datab; vendor number: lifnr;
  customer: kna, knb, knbk, but; employee: pa; supplier: lfa, lfb; address: adrc; emails: adr; user: usr; material: mara, makt; company: t 001`;
