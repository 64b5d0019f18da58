import type { Terms } from "../match";

/** Accounts, cards, incomes. */
export const financial: Terms = {
  category: "financial",
  anywhere: `
    acc number, account balance, account iban, account number, bank account, bank code,
    bank identifier, bank name, bankleitzahl, bankverbindung, bic, bic code, blz, card brand,
    card exp, card expiry, card first, card last, card number, card type, cc exp, cc first,
    cc first digits, cc last, cc last digits, cc number, cc type, cle rib, code banque,
    code guichet, compte bancaire, credit card, credit limit, credit score, cuenta bancaria,
    customer profile id, cvc, cvv, debit card, first digits, gehalt, gueltigkeit, hourly rate,
    hourly wage, iban, iban prefix, income, karten nr, kartennr, konto nr, kontoinhaber, kontonr,
    kontonummer, kreditinstitut, kreditkarte, last 4, last digits, last four, lohn,
    monthly income, net worth, nomina, pay rate, payment method token, payment profile id,
    payout account, policy number, remuneration, renda mensal, rib, routing number, rum, salaire,
    salary, salaryextra, sepa mandate, sort code, stripe customer, sueldo, swift, swift code,
    wage, wallet address`,
  atEnd: `
    balance due, thm, tjm, wallet`,
  ofPerson: `
    balance, bank, bonus, pan, pension, salary, thm, tjm, wage`,
};
