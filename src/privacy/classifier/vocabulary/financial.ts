import type { Terms } from "../match";

/** Accounts, cards, incomes. */
export const financial: Terms = {
  category: "financial",
  anywhere: `
    acc number, account balance, account iban, account number, annual income, bank account, bank
    code, bank identifier, bank identifier code, bank name, bankkonto, bankleitzahl, bankverbindung,
    base salary, benefits received, bic, bic code, blz, bonus amount, card brand, card exp, card
    expiry, card fingerprint, card first, card holder number, card last, card last 4, card number,
    card token, cbu, cc exp, cc first, cc first digits, cc last, cc last 4, cc last digits, cc
    number, check number, cheque number, clabe, cle rib, code banque, code guichet, compensation,
    compte bancaire, credit card, credit history, credit limit, credit score, cuenta bancaria,
    customer profile id, cvc, cvv, cvv 2, debit card, dynamic last 4, echeck account, einkommen, exp
    month, exp year, expiration month, expiration year, first digits, gehalt, gross pay, gross
    salary, gueltigkeit, hourly rate, hourly wage, household income, iban, iban number, iban prefix,
    income, income band, income bracket, ingreso mensual, ingresos, karten nr, kartennr, konto nr,
    kontoinhaber, kontonr, kontonummer, kontostand, kreditinstitut, kreditkarte, last 4, last
    digits, last four, loan balance, lohn, monthly income, mortgage balance, net pay, net salary,
    net worth, nomina, pan enc, pan token, pay amount, pay grade, pay rate, payment method token,
    payment profile id, payout account, policy number, remuneration, renda mensal, rent amount,
    revenu, revenus, rib, rib iban, routing code, routing number, rum, salaire, salaire brut,
    salario, salary, salaryextra, savings, sepa mandate, sort code, steuerklasse, stripe customer,
    stundenlohn, sueldo, swift, swift code, tax withheld, wage, wallet address`,
  atEnd: `
    balance due, bank number, card type, cc type, default source, thm, tjm, wallet`,
  ofPerson: `
    balance, bank, bonus, pan, pension, salary, thm, tjm, wage`,
};
