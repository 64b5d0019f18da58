import type { Terms } from "../match";

/** Accounts, cards, incomes. */
export const financial: Terms = {
  category: "financial",
  anywhere: `
    401 k, 401 k contribution, aba number, aba routing, aba routing number, aba rtn, ac no, acc
    number, account balance, account balance amount, account bic, account for payment, account
    iban, account last 4, account no, account num, account number, account number encrypted,
    account number last 4, account type bank, accrued amount, accrued benefit, accrued capital,
    accrued pension, accrued rights, ach account, additional voluntary contribution, advance tax,
    affordability, affordability check, alimony, alimony amount, allowance amount, allowances
    amount, aml risk, aml risk rating, amount donated, amount garnished, amount outstanding, amount
    overdue, amount past due, amount payable salary, amount reimbursed, amount requested, amount
    withheld, annual income, annual pension, annual salary, annual wage, application score,
    approved amount, arrears, arrears amount, arrears balance, arrears days, assessed income, asset
    value person, assets amount, assets value, attachment amount, attachment of earnings, available
    balance, avc balance, average earnings, average monthly earnings, average salary, award amount,
    award weekly, balance after, balance current, bank ac no, bank ac number, bank acc, bank
    account, bank account holder, bank account id, bank account last 4, bank account name, bank
    account no, bank account type, bank acct, bank branch, bank code, bank details, bank id, bank
    identifier, bank identifier code, bank info, bank name, bank routing, bank routing number, bank
    sort code, bank swift, bank swift code, bankkonto, bankleitzahl, bankrupt, bankruptcy,
    bankruptcy status, bankverbindung, base pay, base salary, base wage, basic pay, basic salary,
    behavior score, behaviour score, beneficiary account, benefit amount, benefit amount monthly,
    benefit award, benefit in kind, benefit income, benefit level, benefit monthly, benefit paid,
    benefit rate, benefit reduction amount, benefit type, benefits income, benefits received, bic,
    bic code, bitcoin address, bkr, bkr code, bkr registration, blz, bonus amount, bonus paid, bsb,
    bsb number, btc address, building society number, building society roll, bureau score, bureau
    status, business income, capital amount, capital formation, capital gain, capital gains, card
    bin, card brand, card exp, card exp date, card exp month, card exp year, card expiration, card
    expiration date, card expire, card expiry, card expiry date, card expiry month, card expiry
    year, card fingerprint, card first, card first 6, card holder number, card last, card last 4,
    card last digits, card last four, card mask, card no, card number, card number last 4, card
    number masked, card pan, card pin, card security code, card token, card token last 4, care
    allowance, care insurance contribution, cash app, cash equivalent, cashtag, cbu, cc exp, cc
    first, cc first digits, cc last, cc last 4, cc last digits, cc number, ccj, charge off amount,
    check number, cheque account, cheque number, child allowance amount, child benefit, child
    benefit amount, child maintenance, child maintenance amount, child supplement, child support,
    child support amount, christmas bonus, church tax, clabe, claim amount, claim payout, clawback,
    cle rib, closing balance, code banque, code guichet, collateral value, commission earned,
    commuting allowance, company car benefit, compensation, compte bancaire, contribution amount,
    contribution base, contribution employee, contribution employer, contribution paid,
    contribution rate, cost to company, county court judgment, credit bureau, credit bureau score,
    credit card, credit check, credit check result, credit class, credit decision, credit grade,
    credit history, credit limit, credit line, credit rating, credit report, credit risk, credit
    score, creditor account, creditor bic, creditor iban, crypto address, cuenta bancaria, current
    balance, current salary, customer profile id, cvc, cvv, cvv 2, daily allowance, daily benefit,
    daily pay, daily rate, daily wage, days in arrears, days past due, dd mandate reference, dd
    sort code, debit card, debit card number, debt amount, debt balance, debt counselling, debt
    level, debt payment, debt ratio, debt remaining, debt restructuring, debt service ratio, debt
    start, debt status, debt to income, debt total, debtor account, debtor bic, debtor iban, debts,
    debts total, declared income, deduction, deduction amount, deductions total, default date,
    default flag, default history, default probability, default status, delinquency, delinquency
    days, delinquency status, delinquent, delinquent days, dfi account number, direct debit
    mandate, direct debit reference, direct debit sort code, disbursed amount, disbursement amount,
    disposable income, dividend income, dividends, donation amount, dti, dti ratio, dunning level,
    dynamic last 4, earning points, earnings, ebt card, echeck account, einkommen, embossed card,
    employee amount, employee contribution, employer amount, employer contribution, employment
    income, entitlement amount, equity grant, estate value, eth address, ethereum address, exempt
    from contribution, existing debts, exp month, exp year, expected salary, expiration month,
    expiration year, facility amount, facility limit, family allowance, family allowances, family
    income, family quotient, family supplement, fico, fico score, filing status, final salary,
    first digits, fiscal income, food stamps, free lunch, free reduced lunch, free reduced lunch
    code, free school meal, free school meals, fsm eligible, fund balance, fund value, garnishable
    amount, garnishment, garnishment amount, gehalt, gift aid, grant amount, grant holder, grant
    level, granted amount, gratuity, gross amount salary, gross annual, gross earnings, gross
    income, gross monthly, gross monthly salary, gross pay, gross salary, gross wage, gross wages,
    guarantee amount, guaranteed amount, gueltigkeit, health insurance contribution, holiday
    allowance, holiday pay, hourly fee, hourly rate, hourly wage, household expenditure, household
    income, housing allowance, housing benefit, iban, iban last 4, iban masked, iban number, iban
    prefix, ifsc, ifsc code, income, income annual, income band, income bracket, income gross,
    income monthly, income net, income other, income source, income tax, income type, income
    verified amount, indigent, individual income, ingreso mensual, ingresos, inheritance,
    insolvency status, installment amount, instalment amount, institution name bank, insurance
    policy no, insurance policy number, interest income, internal rating, investable assets,
    investment experience, investment income, investor account, investor type, ira balance, karten
    nr, kartennr, konto nr, kontonr, kontonummer, kontostand, kreditinstitut, kreditkarte, kyc
    level, kyc status, last 4, last balance, last digits, last four, last salary, late payments,
    ledger balance, lgd, lifetime spend, living expenses, loan account, loan account number, loan
    amount, loan application, loan balance, loan number, loan purpose, loan to value, lohn, ltv,
    lump sum, lump sum amount, lunch status, lunch subsidy, maintenance amount, maintenance
    arrears, maintenance monthly, maintenance order amount, maintenance paid, maintenance payment
    amount, mandate id, mandate no, mandate reference, masked card, masked card number, masked pan,
    meal allowance, meal subsidy, means test, means tested, means tested amount, means tested
    benefit, minimum income, missed payments, monthly expenses, monthly income, monthly
    installment, monthly instalment, monthly obligations, monthly outgoings, monthly payment,
    monthly pension, monthly rate, monthly rent, monthly repayment, monthly salary, monthly wage,
    months in arrears, mortgage, mortgage amount, mortgage balance, name on account bank, net
    assets, net income, net monthly, net monthly income, net monthly salary, net paid, net pay, net
    payable, net payment, net salary, net taxable, net taxable income, net wage, net worth, net
    worth amount, nomina, obligations monthly, opening balance, orphan pension, other loans,
    outstanding amount, outstanding balance, outstanding debt, outstanding principal, overdraft,
    overdraft limit, overdue amount, overpaid amount, overpayment, overpayment amount, overtime
    pay, own contribution, pan enc, pan last 4, pan masked, pan token, partner pension, past due
    amount, pay amount, pay component amount, pay element amount, pay grade, pay rate, pay scale,
    pay supplement, payee account, payer account, payment account, payment iban, payment method
    token, payment profile id, payments missed, payout account, payout amount, paypal email, paypal
    payer, paypal payer id, payroll account, payroll tax, payslip, pd score, pd value, pension
    amount, pension base, pension basis, pension capital, pension contribution, pension
    entitlement, pension fund, pension income, pension insurance contribution, pension kind,
    pension monthly, pension paid, pension plan balance, pension points, pension pot, pension rate,
    pension rights, pension salary, pension start, pension type, pensionable earnings, pensionable
    income, pensionable pay, pensionable salary, pep flag, pep status, per diem, personal
    contribution, personal income, pix chave, pix key, policy no, policy number, politically
    exposed, politically exposed person, portfolio value, prepaid tax, previous balance, principal
    amount, principal balance, principal outstanding, probability of default, promise amount,
    promised amount, property tax, provident fund, provident fund account, pupil premium, recovered
    amount, recovery amount, reduction amount benefit, redundancy pay, reference earnings,
    reference income, reference salary, refund account, refund amount, refund amount tax, refund
    iban, reimbursed amount, reimbursement amount, reimbursement base, remuneration, renda mensal,
    rent allowance, rent amount, rent amount monthly, rent arrears, rent paid, rent subsidy, rental
    income, repayment account, repayment amount, repayment plan, reported income, requested amount,
    retirement account, revenu, revenus, revolut tag, rib, rib iban, risk appetite, risk class,
    risk grade, roll number building society, routing code, routing no, routing num, routing
    number, routing transit, rrsp balance, rsu grant, rum, sal grd code, salaire, salaire brut,
    salario, salary, salary account, salary amount, salary annual, salary band, salary component,
    salary element, salary expectation, salary grade, salary gross, salary monthly, salary net,
    salary scale, salary type, salaryextra, sanction amount, sanctions hit, sanctions match,
    savings, savings account, savings amount, savings balance, scholarship amount, scholarship
    holder, scholarship level, schufa, schufa score, scorecard, seizure amount, self employed
    income, self employment income, sepa mandate, severance, severance pay, share options, share
    percent, skrill email, snap benefits, social assistance, social assistance amount, social
    benefit, social benefits, social contribution, social contributions, social security
    contribution, society roll number, solidarity surcharge, sort code, sortcode, source of funds,
    source of income, source of wealth, spending habits, spousal maintenance, spousal support, ssi
    indicator, steuerklasse, stock options, stripe customer, student loan, student loan balance,
    student loan plan, stundenlohn, subsistence, sueldo, superannuation, superannuation balance,
    supplement amount, support amount, support arrears, support order amount, surrender value,
    survivor pension, survivors pension, swift, swift bic, swift code, swiftcode, take home pay,
    tanf cash, tanf cash code, tax allowance, tax amount due, tax arrears, tax assessed, tax
    balance, tax bracket, tax class, tax credit, tax credits, tax debt, tax deducted, tax
    deduction, tax deductions, tax due, tax filing status, tax free allowance, tax income, tax
    liability, tax owed, tax paid, tax refund, tax return, tax withheld, tax withheld amount, tax
    year income, taxable amount, taxable earnings, taxable income, taxable pay, taxable wage,
    taxable wages, thirteenth salary, tips amount, total compensation, total debt, total deduction,
    total deductions, total earnings, total income, transfer value, transit number, travel
    allowance, tuition balance, unemployment benefit, unemployment benefits, unemployment
    contribution, unit rate salary, universal credit, upi, upi id, vacation bonus, vacation pay,
    vat refund account, venmo, venmo handle, vested amount, vested balance, vested benefit, vested
    benefits, voluntary contribution, w 4 allowances, wage, wage amount, wage attachment, wage
    garnishment, wage tax, wage type amount, wages income, wallet address, wallet public address,
    wealth, weekly amount benefit, weekly award, welfare, welfare amount, welfare benefits, widow
    pension, wise account, withholding allowances, withholding tax, write off amount, written off
    amount, xpub, year end bonus, year to date pay, yearly income, ytd amount, ytd earnings, ytd
    gross, ytd net, ytd tax, zelle email`,
  atEnd: `
    annuity, arrear, balance due, bank number, card type, cc type, default source, garnishment,
    mandate, mandate reference, salary, thm, tjm, wallet`,
  ofPerson: `
    annual income, assets, balance, bank, bonus, credit, current balance, debt, debts, hourly rate,
    income, means, net worth, pan, pension, rent, salary, tax code, tax rate, thm, tjm, wage`,
};
