import type { Terms } from "../match";

/** Accounts, cards, incomes. */
export const financial: Terms = {
  category: "financial",
  anywhere: `
    401 k, 401 k contribution, aba number, aba routing, aba routing number, aba rtn, ac no, acc
    number, account balance, account balance amount, account bic, account iban, account last 4,
    account no, account num, account number, account number encrypted, account number last 4,
    account type bank, ach account, affordability, affordability check, alimony, alimony amount, aml
    risk, aml risk rating, amount donated, annual income, annual salary, annual wage, arrears,
    arrears amount, assets amount, available balance, award amount, award weekly, balance after,
    balance current, bank ac no, bank ac number, bank acc, bank account, bank account holder, bank
    account id, bank account last 4, bank account name, bank account no, bank account type, bank
    acct, bank branch, bank code, bank details, bank id, bank identifier, bank identifier code, bank
    info, bank name, bank routing, bank routing number, bank sort code, bank swift, bankkonto,
    bankleitzahl, bankrupt, bankruptcy, bankruptcy status, bankverbindung, base salary, basic
    salary, beneficiary account, benefit amount, benefit award, benefit reduction amount, benefit
    type, benefits received, bic, bic code, bitcoin address, blz, bonus amount, bsb, bsb number, btc
    address, building society number, building society roll, capital amount, card bin, card brand,
    card exp, card exp date, card exp month, card exp year, card expiration, card expiration date,
    card expire, card expiry, card expiry date, card expiry month, card expiry year, card
    fingerprint, card first, card first 6, card holder number, card last, card last 4, card last
    digits, card last four, card mask, card no, card number, card number last 4, card number masked,
    card pan, card pin, card security code, card token, card token last 4, cash app, cashtag, cbu,
    cc exp, cc first, cc first digits, cc last, cc last 4, cc last digits, cc number, ccj, check
    number, cheque account, cheque number, child support amount, clabe, claim amount, claim payout,
    cle rib, closing balance, code banque, code guichet, commission earned, compensation, compte
    bancaire, cost to company, county court judgment, credit card, credit check, credit check
    result, credit class, credit history, credit limit, credit line, credit rating, credit report,
    credit score, creditor account, creditor bic, creditor iban, crypto address, cuenta bancaria,
    current balance, current salary, customer profile id, cvc, cvv, cvv 2, days past due, dd mandate
    reference, dd sort code, debit card, debit card number, debt amount, debt level, debt total,
    debtor account, debtor bic, debtor iban, debts, deduction, default history, dfi account number,
    direct debit mandate, direct debit reference, direct debit sort code, disposable income,
    donation amount, dunning level, dynamic last 4, earnings, echeck account, einkommen, embossed
    card, equity grant, eth address, ethereum address, exp month, exp year, expected salary,
    expiration month, expiration year, family income, family quotient, fico, fico score, filing
    status, first digits, fiscal income, food stamps, free lunch, free reduced lunch, free reduced
    lunch code, free school meal, free school meals, fsm eligible, garnishment, gehalt, gift aid,
    gratuity, gross amount salary, gross annual, gross earnings, gross income, gross pay, gross
    salary, gueltigkeit, hourly fee, hourly rate, hourly wage, household expenditure, household
    income, housing benefit, iban, iban last 4, iban masked, iban number, iban prefix, ifsc, ifsc
    code, income, income band, income bracket, indigent, individual income, ingreso mensual,
    ingresos, insolvency status, institution name bank, insurance policy no, insurance policy
    number, investable assets, investment experience, investor account, investor type, ira balance,
    karten nr, kartennr, konto nr, kontonr, kontonummer, kontostand, kreditinstitut, kreditkarte,
    kyc level, kyc status, last 4, last balance, last digits, last four, ledger balance, lifetime
    spend, living expenses, loan amount, loan application, loan balance, loan purpose, lohn, lunch
    status, maintenance payment amount, mandate id, mandate no, mandate reference, masked card,
    masked card number, masked pan, means test, means tested, means tested benefit, monthly
    expenses, monthly income, monthly outgoings, monthly rent, monthly salary, mortgage, mortgage
    amount, mortgage balance, name on account bank, net assets, net income, net monthly income, net
    pay, net salary, net worth, net worth amount, nomina, opening balance, outstanding balance,
    outstanding debt, overdraft, overdraft limit, overtime pay, pan enc, pan last 4, pan masked, pan
    token, pay amount, pay grade, pay rate, pay scale, payee account, payer account, payment method
    token, payment profile id, payout account, paypal email, paypal payer, paypal payer id, payroll
    account, payslip, pension amount, pension contribution, pension fund, pension pot, pep flag, pep
    status, personal income, pix chave, pix key, policy no, policy number, politically exposed,
    politically exposed person, portfolio value, previous balance, principal outstanding, provident
    fund, provident fund account, pupil premium, reduction amount benefit, remuneration, renda
    mensal, rent amount, rent amount monthly, rent arrears, rent paid, rental income, retirement
    account, revenu, revenus, revolut tag, rib, rib iban, risk appetite, roll number building
    society, routing code, routing no, routing num, routing number, routing transit, rrsp balance,
    rsu grant, rum, sal grd code, salaire, salaire brut, salario, salary, salary amount, salary
    band, salary expectation, salary grade, salaryextra, sanction amount, sanctions hit, sanctions
    match, savings, savings account, savings amount, scholarship amount, sepa mandate, share
    options, skrill email, snap benefits, social assistance, society roll number, sort code,
    sortcode, source of funds, source of income, source of wealth, spending habits, ssi indicator,
    steuerklasse, stock options, stripe customer, student loan, student loan balance, student loan
    plan, stundenlohn, sueldo, superannuation, superannuation balance, swift, swift bic, swift code,
    swiftcode, take home pay, tanf cash, tanf cash code, tax bracket, tax class, tax filing status,
    tax income, tax owed, tax paid, tax refund, tax return, tax withheld, taxable income, tips
    amount, total compensation, total debt, total deduction, transit number, tuition balance, unit
    rate salary, universal credit, upi, upi id, vat refund account, venmo, venmo handle, voluntary
    contribution, w 4 allowances, wage, wage amount, wage garnishment, wallet address, wallet public
    address, wealth, weekly amount benefit, weekly award, welfare, welfare benefits, wise account,
    withholding allowances, xpub, year to date pay, yearly income, ytd earnings, ytd gross, ytd net,
    zelle email`,
  atEnd: `
    balance due, bank number, card type, cc type, default source, mandate, thm, tjm, wallet`,
  ofPerson: `
    annual income, balance, bank, bonus, credit, current balance, debt, hourly rate, income, net
    worth, pan, pension, rent, salary, thm, tjm, wage`,
};
