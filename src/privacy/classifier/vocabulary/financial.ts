import type { Terms } from "../match";

/** Accounts, cards, incomes. */
export const financial: Terms = {
  category: "financial",
  anywhere: `
    ac no, acc number, account balance, account iban, account no, account num, account number,
    account number encrypted, account number last 4, account type bank, ach account, annual income,
    annual salary, annual wage, available balance, balance after, balance current, bank ac no, bank
    ac number, bank acc, bank account, bank account id, bank account name, bank account no, bank
    acct, bank branch, bank code, bank id, bank identifier, bank identifier code, bank name, bank
    swift, bankkonto, bankleitzahl, bankverbindung, base salary, basic salary, beneficiary account,
    benefits received, bic, bic code, blz, bonus amount, bsb, bsb number, card bin, card brand, card
    exp, card expiration, card expire, card expiry, card expiry date, card fingerprint, card first,
    card holder number, card last, card last 4, card no, card number, card number masked, card pan,
    card token, cbu, cc exp, cc first, cc first digits, cc last, cc last 4, cc last digits, cc
    number, check number, cheque number, clabe, cle rib, code banque, code guichet, compensation,
    compte bancaire, cost to company, credit card, credit history, credit limit, credit rating,
    credit score, creditor account, creditor bic, creditor iban, cuenta bancaria, current balance,
    current salary, customer profile id, cvc, cvv, cvv 2, debit card, debtor account, debtor bic,
    debtor iban, debts, deduction, dfi account number, direct debit mandate, dynamic last 4,
    earnings, echeck account, einkommen, exp month, exp year, expected salary, expiration month,
    expiration year, family income, family quotient, first digits, fiscal income, gehalt, gratuity,
    gross amount salary, gross annual, gross earnings, gross income, gross pay, gross salary,
    gueltigkeit, hourly fee, hourly rate, hourly wage, household income, iban, iban masked, iban
    number, iban prefix, ifsc, ifsc code, income, income band, income bracket, individual income,
    ingreso mensual, ingresos, institution name bank, insurance policy no, insurance policy number,
    investor account, karten nr, kartennr, konto nr, kontonr, kontonummer, kontostand,
    kreditinstitut, kreditkarte, last 4, last digits, last four, loan balance, lohn, mandate id,
    mandate no, mandate reference, masked card, masked pan, monthly income, monthly salary,
    mortgage, mortgage balance, net income, net monthly income, net pay, net salary, net worth,
    nomina, overdraft, pan enc, pan last 4, pan masked, pan token, pay amount, pay grade, pay rate,
    pay scale, payee account, payment method token, payment profile id, payout account, paypal
    email, paypal payer id, payroll account, payslip, pension fund, personal income, policy no,
    policy number, provident fund, provident fund account, remuneration, renda mensal, rent amount,
    retirement account, revenu, revenus, rib, rib iban, routing code, routing no, routing num,
    routing number, rum, sal grd code, salaire, salaire brut, salario, salary, salary amount, salary
    band, salary expectation, salary grade, salaryextra, savings, savings account, sepa mandate,
    sort code, source of funds, source of income, source of wealth, steuerklasse, stripe customer,
    stundenlohn, sueldo, superannuation, swift, swift bic, swift code, swiftcode, tax bracket, tax
    class, tax income, tax withheld, taxable income, total compensation, total deduction, unit rate
    salary, upi id, vat refund account, voluntary contribution, wage, wage amount, wallet address,
    wealth, yearly income`,
  atEnd: `
    balance due, bank number, card type, cc type, default source, thm, tjm, wallet`,
  ofPerson: `
    annual income, balance, bank, bonus, credit, current balance, debt, hourly rate, income, net
    worth, pan, pension, rent, salary, thm, tjm, wage`,
};
