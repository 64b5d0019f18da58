import type { Terms } from "../match";

/** Accounts, cards, incomes. */
export const financial: Terms = {
  category: "financial",
  anywhere: `
    401 k, 401 k contribution, aba, aba number, aba routing, aba routing number, aba rtn, ac no, acc
    number, account balance, account balance amount, account bic, account for payment, account
    iban, account last 4, account no, account num, account number, account number encrypted,
    account number last 4, account type bank, accrued amount, accrued benefit, accrued capital,
    accrued pension, accrued rights, ach account, additional voluntary contribution, adjusted gross
    income, advance tax, affordability, affordability check, aid amount awarded, aid awarded,
    alimony, alimony amount, allowable expenses, allowance amount, allowances amount, allowances
    claimed, aml risk, aml risk rating, amount donated, amount garnished, amount in arrears, amount
    outstanding, amount overdue, amount owed, amount owing, amount past due, amount payable salary,
    amount reimbursed, amount requested, amount withheld, annual income, annual pay, annual
    pension, annual salary, annual wage, application score, approved amount, arrears, arrears
    amount, arrears balance, arrears balance amount, arrears days, arrears level, arrears months,
    arrears of pay, arrears owed, arrears reason, arrears start, arrears status, arrears total,
    arrears value, arrears weeks, assessed capital, assessed contribution, assessed income, asset
    value person, assets amount, assets declared, assets total, assets value, attachment amount,
    attachment of earnings, attachment of earnings order, attachment order, attendance allowance,
    available balance, available funds, avc balance, average balance, average daily balance,
    average earnings, average monthly earnings, average salary, average spend, award amount, award
    weekly, back pay, balance after, balance current, balance outstanding, balance owed, balance
    owing, bank ac no, bank ac number, bank acc, bank account, bank account holder, bank account
    id, bank account last 4, bank account name, bank account no, bank account type, bank acct, bank
    balance, bank branch, bank code, bank details, bank id, bank identifier, bank identifier code,
    bank info, bank interest received, bank name, bank routing, bank routing number, bank savings,
    bank sort code, bank swift, bank swift code, bankkonto, bankleitzahl, bankrupt, bankruptcies,
    bankruptcy, bankruptcy date, bankruptcy status, bankverbindung, base pay, base salary, base
    salary amount, base wage, basic pay, basic salary, behavior score, behaviour score, beneficial
    ownership percent, beneficiary account, benefit amount, benefit amount monthly, benefit award,
    benefit cap, benefit claim amount, benefit in kind, benefit income, benefit level, benefit
    monthly, benefit overpaid, benefit paid, benefit payable, benefit payment, benefit payment
    amount, benefit payments, benefit rate, benefit recipient, benefit reduction amount, benefit
    sum, benefit type, benefit weekly amount, benefits amount, benefits claimed, benefits
    entitlement, benefits income, benefits monthly, benefits paid, benefits received, benefits
    receiving, benefits total, benefits weekly, bequest amount, bic, bic code, bitcoin address,
    bkr, bkr code, bkr registration, blz, bonds value, bonus amount, bonus eligibility, bonus
    eligible, bonus paid, bonus percentage, bonus target, bsb, bsb number, btc address, budgeting
    loan, building soc ref, building society number, building society roll,
    bureau inquiries, bureau score, bureau
    status, bursary amount, business income, business profit, capital amount, capital assessed,
    capital contribution, capital declared, capital formation, capital gain, capital gains, capital
    total, car allowance, car loan, card bin, card brand, card debt, card exp, card exp date, card
    exp month, card exp year, card expiration, card expiration date, card expire, card expiry, card
    expiry date, card expiry month, card expiry year, card fingerprint, card first, card first 6,
    card holder number, card last, card last 4, card last digits, card last four, card mask, card
    no, card number, card number last 4, card number masked, card pan, card pan token, card pin,
    card security code, card token, card token last 4, care allowance, care insurance contribution,
    carer allowance, carers allowance, carers credit, cash app, cash equivalent, cash in hand, cash
    savings, cash savings amount, cashtag, cbu, cc exp, cc first, cc first digits, cc last, cc last
    4, cc last digits, cc number, ccj, ccj count, ccjs, charge off amount, check number, cheque
    account, cheque number, child allowance amount, child benefit, child benefit amount, child care
    cost, child care costs, child income, child maintenance, child maintenance amount, child
    supplement, child support, child support amount, child tax credit, childcare cost, childcare
    costs, christmas bonus, church tax, clabe, claim amount, claim payout, claimant award, class 2
    ni, class 4 ni, clawback, cle rib, closing balance, clothing allowance, code banque, code
    guichet, collateral value, commission earned, commuting allowance, company car benefit,
    compensation, compensation amount, compensation awarded, compensation paid, compte bancaire,
    contribution amount, contribution assessed, contribution base, contribution employee,
    contribution employer, contribution paid, contribution payable, contribution rate, cost of
    funeral, cost of living, cost to company, council tax arrears, council tax benefit, council tax
    reduction, council tax support, county court judgment, court costs owed, credit agreement,
    credit agreement number, credit application, credit balance, credit bureau, credit bureau
    score, credit card, credit card debt, credit cards total, credit check, credit check result,
    credit class, credit decision, credit enquiries, credit file, credit grade, credit history,
    credit history length, credit inquiries, credit liability, credit limit, credit line, credit
    rating, credit reference, credit report, credit risk, credit score, credit score band, credit
    score date, credit score provider, credit score value, credit searches, credit status, credit
    utilisation, credit utilization, credit worthiness, creditor account, creditor bic, creditor
    iban, creditworthiness, crisis loan, crs self certification, crs status, crypto address, cuenta
    bancaria, cur bal, current account balance, current balance,
    current ctc, current rent, current salary,
    customer balance, customer profile id, cvc, cvv, cvv 2, daily allowance, daily benefit, daily
    living component, daily pay, daily rate, daily wage, damages amount, damages awarded, days in
    arrears, days overdue loan, days past due, dd account,
    dd mandate reference, dd sort code, debit card,
    debit card number, debt advice, debt amount, debt balance, debt collection, debt collector,
    debt counselling, debt level, debt management, debt management plan, debt outstanding, debt
    owed, debt payment, debt ratio, debt recovery, debt relief, debt relief order, debt remaining,
    debt restructuring, debt service, debt service ratio, debt start, debt status, debt to income,
    debt total, debt type, debt value, debtor account, debtor bic, debtor iban, debts, debts total,
    declared income, deduction, deduction amount, deduction total, deductions amount, deductions
    total, default count, default date, default flag, default history, default probability, default
    status, delinquencies, delinquency, delinquency days, delinquency status, delinquent,
    delinquent days, dependant income, dependent care benefits, desired salary, dfi account number,
    direct debit account, direct debit amount, direct debit details,
    direct debit mandate, direct debit reference, direct
    debit sort code, disability allowance, disability living allowance amount, disbursed amount,
    disbursement amount, disposable capital, disposable income, dividend amount received, dividend
    income, dividends, dividends received, donation amount, dti, dti ratio, dunning level, dynamic
    last 4, earned income, earned income credit, earning points, earnings, earnings before tax,
    earnings declared, earnings from employment, earnings gross, earnings monthly, earnings net,
    earnings per week, earnings total, earnings weekly, earnings year to date, ebt card, echeck
    account, efc, einkommen, embossed card, emergency payment, employee amount, employee
    contribution, employee ni, employees ni, employer amount, employer contribution, employer ni,
    employers ni, employment and support allowance, employment income, employment support
    allowance, entitlement amount, entitlement monthly, entitlement weekly, equity grant, equity
    granted, equity in home, equity in property, essential spending, estate amount, estate value,
    eth address, ethereum address, ever 6 fsm, ever fsm, exempt from contribution, existing debts,
    existing loan, existing loans, exp month, exp year, expected ctc, expected family contribution,
    expected salary, expense claim, expenses claimed, expiration month, expiration year, facility
    amount, facility limit, family allowance, family allowances, family contribution, family
    income, family quotient, family supplement, fatca, fatca status, father income, federal tax,
    federal withholding, fee balance, fee remission, fees balance, fees outstanding, fees owed,
    fica, fico, fico score, filing status, final pay, final salary, financial aid, financial aid
    amount, financial aid status, financial assistance, financial circumstances, financial details,
    financial difficulties, financial difficulty, financial hardship, financial need, financial
    position, financial situation, financial standing, financial support, financial support amount,
    financial support type, first digits, fiscal income, fiscal residence, food stamps, foreign
    income, fraud penalty amount, free lunch, free meal eligibility, free meals, free meals
    eligible, free reduced lunch, free reduced lunch code, free school meal, free school meals,
    free school meals eligible, fsa balance, fsm eligible, fund balance, fund value, funded amount,
    gains total, garnishable amount, garnishment, garnishment amount, gehalt, gift aid, gift
    amount, giving capacity, giving history, government stocks, grant amount, grant awarded, grant
    holder, grant level, grant paid, grant received, granted amount, gratuity, gross amount salary,
    gross annual, gross annual income, gross earnings, gross household income, gross income, gross
    monthly, gross monthly income, gross monthly salary, gross pay, gross pay amount, gross salary,
    gross to date, gross wage, gross wages, gross weekly income, gross ytd, guarantee amount,
    guaranteed amount, gueltigkeit, hard inquiries, hardship fund, hardship grant, hardship
    payment, hb ref, health insurance contribution, holdings value,
    holiday allowance, holiday pay, holiday
    pay amount, home equity, home loan, home value, hourly fee, hourly pay, hourly rate, hourly
    wage, household assets, household benefits, household bills, household costs, household
    expenditure, household expenses, household income, household net income, household residual
    income, household spending, housing allowance, housing benefit,
    housing benefit amount, housing benefit ref, housing
    cost, housing costs, housing element, housing expenses, housing payment, housing support
    amount, hsa balance, hsa contribution, husband income, iban, iban last 4, iban masked, iban
    number, iban prefix, ifsc, ifsc code, in arrears, in receipt of benefits, income, income after
    tax, income annual, income assessed, income assessment, income band, income before tax, income
    bracket, income category, income class, income contribution, income currency, income declared,
    income details, income evidence, income frequency, income from benefits, income from
    employment, income from pension, income gross, income group, income level, income monthly,
    income net, income other, income percentile, income proof, income quintile, income range,
    income source, income stated, income sum, income support, income tax, income tax amount, income
    tax due, income tax paid, income tier, income total, income type, income verification, income
    verification status, income verified, income verified amount, income wealth, income weekly,
    income year, income yearly, indigent, individual income, individual voluntary arrangement,
    ingreso mensual, ingresos, inheritance, inheritance amount, inherited amount, insolvency,
    insolvency date, insolvency status, insolvency type, installment amount, instalment amount,
    instalment plan amount, institution name bank, insurance policy no, insurance policy number,
    interest income, interest on savings, interest received, internal rating, investable assets,
    investment account, investment experience, investment horizon, investment income, investment
    objective, investment value, investments total, investments value, investor account, investor
    type, ira balance, isa balance, isa value, itemized deductions, iva status, jobseekers
    allowance, karten nr, kartennr, konto nr, kontonr, kontonummer, kontostand, kreditinstitut,
    kreditkarte, kyc level, kyc status, land value, largest gift, last 4, last balance, last
    digits, last drawn salary, last four, last gift amount, last salary, late filing penalty, late
    payments, ledger balance, legacy amount, legal aid contribution, lgd, liabilities total, life
    assurance value, life cover amount, life insurance value, lifetime donations, lifetime giving,
    lifetime spend, living cost, living costs, living expenses, loan account, loan account number,
    loan amount, loan application, loan balance, loan interest paid, loan lender, loan number, loan
    outstanding, loan outstanding balance, loan provider, loan purpose, loan repayment amount, loan
    repayments, loan to income, loan to value, local tax withheld, lohn, lottery winnings, lti
    ratio, ltv, lump sum, lump sum amount, lunch status, lunch subsidy, maintenance amount,
    maintenance arrears, maintenance grant, maintenance in, maintenance loan, maintenance monthly,
    maintenance order amount, maintenance out, maintenance paid, maintenance payment amount,
    maintenance received, mandate id, mandate no, mandate reference, market value of holdings,
    masked card, masked card number, masked pan, maternity allowance, maternity pay, meal
    allowance, meal subsidy, means assessment, means test, means tested, means tested amount, means
    tested benefit, means tested benefits, means tested contribution, means tested result, means
    testing, medicare tax, medicare wages, minimum income, minimum payment, minimum payment due,
    missed payments, mobility component, monetary assets, money owed, money owed value, monthly
    award, monthly benefit, monthly entitlement, monthly expenditure, monthly expenses, monthly
    gross, monthly income, monthly installment, monthly instalment, monthly obligations, monthly
    outgoing, monthly outgoings, monthly pay, monthly payment, monthly pension, monthly premium
    paid, monthly rate, monthly rent, monthly repayment, monthly salary, monthly spending, monthly
    turnover, monthly wage, months in arrears, mortgage, mortgage amount, mortgage arrears,
    mortgage balance, mortgage lender, mortgage outstanding, mortgage payments, mortgage provider,
    mother income, name on account bank, national insurance contribution, national insurance
    contributions, national insurance paid, national savings, net annual income, net assets, net
    household income, net income, net monthly, net monthly income, net monthly salary, net paid,
    net pay, net pay amount, net payable, net payment, net salary, net taxable, net taxable income,
    net to pay, net wage, net weekly income, net worth, net worth amount, net worth band, ni
    category letter, ni contribution, ni contribution record, ni contributions, ni letter, ni paid,
    nomina, notice pay, number of ccjs, number of defaults, obligations monthly, occupational
    pension, offered salary, opening balance, orphan pension, other assets, other loans, other
    taxable income, outgoings, outgoings total, outstanding amount, outstanding balance,
    outstanding debt, outstanding loan, outstanding loans, outstanding mortgage, outstanding
    mortgage amount, outstanding principal, overdraft, overdraft limit, overdraft usage, overdrawn,
    overdrawn amount, overdrawn days, overdue amount, overlimit amount, overpaid amount,
    overpayment, overpayment amount, overpayment balance, overpayment reason, overtime pay, own
    contribution, own home, owns property, pan enc, pan last 4, pan masked, pan token, parent
    contribution, parent income, parental contribution, parental income, parents income, parents
    salary, partner benefits, partner capital, partner earnings, partner pension, partner salary,
    partner savings, partnership income, passported benefit, passporting benefit, past due amount,
    pay amount, pay band amount, pay component amount, pay element amount, pay grade, pay per
    annum, pay per hour, pay per month, pay per week, pay period gross, pay rate, pay scale, pay
    supplement, paye income, paye reference employer, paye tax, payee account, payer account,
    payment account, payment arrangement, payment arrears, payment default, payment difficulties,
    payment iban, payment method token, payment profile id, payments missed, payments on account,
    payout account, payout amount, paypal email, paypal payer, paypal payer id, payroll account,
    payroll tax, payslip, pd score, pd value, pell eligible, pell grant, pension amount, pension
    annual, pension base, pension basis, pension capital, pension contribution, pension
    contributions, pension credit, pension entitlement, pension fund, pension gross, pension in
    payment, pension income, pension insurance contribution, pension kind, pension lump sum,
    pension monthly, pension net, pension paid, pension payments received, pension plan balance,
    pension points, pension pot, pension provider, pension rate, pension received, pension rights,
    pension salary, pension scheme, pension scheme membership, pension scheme ref, pension start,
    pension type, pensionable earnings, pensionable income, pensionable pay, pensionable salary,
    pep, pep check, pep flag, pep match, pep result, pep status, per diem, percentage home,
    percentage owned, percentage second home, personal contribution, personal income, personal
    independence payment amount, personal loan, pix chave, pix key, pledge amount, policy no,
    policy number, politically exposed, politically exposed person, portfolio value, premium bonds,
    prepaid tax, previous balance, previous salary, principal amount, principal balance, principal
    outstanding, principal remaining, private pension, probability of default, profit from self
    employment, promise amount, promised amount, properties owned, property equity, property
    income, property owned, property tax, property value, proposed salary, provident fund,
    provident fund account, public record count, pupil premium, pupil premium eligible, qualifying
    benefit, rate of pay, receives benefits, receives state benefits, receiving benefits, recovered
    amount, recovery amount, reduction amount benefit, redundancy amount, redundancy pay,
    redundancy payment, reference earnings, reference income, reference salary, refund account,
    refund amount, refund amount tax, refund iban, reimbursed amount, reimbursement amount,
    reimbursement base, relief claimed, reliefs claimed, relocation allowance, remuneration, renda
    mensal, rent account balance, rent allowance, rent amount, rent amount monthly, rent arrears,
    rent balance, rent charged, rent contribution, rent due, rent liability, rent monthly, rent or
    mortgage, rent outgoing, rent owed, rent paid, rent payable, rent per month, rent per week,
    rent share, rent subsidy, rent weekly, rental income, repayment account, repayment agreement,
    repayment amount, repayment plan, reported income, requested amount, residual household income,
    residual income, retirement account, revenu, revenus, revolut tag, revolving balance, revolving
    utilization, rib, rib iban, risk appetite, risk class, risk grade, risk tolerance, roll number
    building society, routing code, routing no, routing num, routing number, routing transit,
    royalties income, rrsp balance, rsu grant, rum, sal grd code, salaire, salaire brut, salario,
    salary, salary account, salary amount, salary annual, salary band, salary component, salary
    current, salary desired, salary element, salary expectation, salary from employment, salary
    grade, salary gross, salary history, salary level, salary min, salary monthly, salary net,
    salary offered, salary per annum, salary per year, salary range, salary rate, salary
    requirement, salary requirements, salary scale, salary step amount, salary type, salaryextra,
    sanction amount, sanctions check, sanctions hit, sanctions match, savings, savings account,
    savings account balance, savings amount, savings balance, savings declared, savings interest,
    savings total, savings value, scholarship amount, scholarship holder, scholarship level,
    scholarship value, school meal eligibility, schufa, schufa score, scorecard, second home,
    second home value, second property value, seizure amount, self employed income, self employment
    income, self employment profit, sepa mandate, settlement figure, settlement offer, severance,
    severance amount, severance pay, share award, share of home, share options, share percent,
    share value held, shares value, sick pay amount, sign on bonus, signing bonus, skrill email,
    snap benefits, social assistance, social assistance amount, social benefit, social benefits,
    social contribution, social contributions, social fund, social security contribution, social
    security tax, social security tips, society roll number, solidarity surcharge, sort code,
    sortcode, source of deposit, source of funds, source of income, source of repayment, source of
    wealth, spend limit card, spending habits, sponsor amount, sponsorship amount, spousal income,
    spousal maintenance, spousal support, spouse earnings, ssi indicator, standard deduction,
    standing order amount, starting salary, state benefit, state benefits, state benefits amount,
    state pension, state pension age, state withholding, statement balance, statutory maternity
    pay, statutory sick pay, steuerklasse, stipend, stipend amount, stock award, stock grant, stock
    options, stocks and shares, stocks shares, stripe customer, student finance, student finance
    amount, student loan, student loan balance, student loan plan, stundenlohn, subsistence,
    sueldo, sum assured, sum assured amount, superannuation, superannuation balance, supplement
    amount, support amount, support arrears, support order amount, surrender value, survivor
    pension, survivors pension, swift, swift bic, swift code, swiftcode, take home pay, tanf cash,
    tanf cash code, tax allowance, tax allowances, tax amount due, tax arrears, tax assessed, tax
    balance, tax basis, tax bracket, tax class, tax credit, tax credits, tax debt, tax deducted,
    tax deduction, tax deductions, tax demand, tax due, tax filing status, tax free allowance, tax
    income, tax interest due, tax liability, tax overpaid, tax owed, tax owing, tax paid, tax
    payable, tax penalty, tax rate band, tax rebate, tax refund, tax relief, tax relief amount, tax
    reliefs, tax repayment, tax residence, tax residency, tax resident country, tax return, tax
    this period, tax to date, tax treaty, tax underpaid, tax withheld, tax withheld amount, tax
    withholding, tax year earnings, tax year income, tax year to date, tax ytd, taxable amount,
    taxable benefits, taxable earnings, taxable gain, taxable gains, taxable income, taxable pay,
    taxable profit, taxable profits, taxable wage, taxable wages, thirteenth salary, timeshare,
    tips amount, tips received, total assets, total benefits, total capital, total compensation,
    total debt, total deduction, total deductions, total deposits, total donated, total donations,
    total earnings, total gifts, total giving, total income, total liabilities, total monthly
    expenses, total outgoings, total owed, total owing, total tax, trading income, trading profit,
    transfer value, transit number, travel allowance, trust fund, trust income, trusts value,
    tuition balance, tuition due, tuition fee loan, tuition owed, tuition paid, tuition waiver,
    unearned income, unemployment benefit, unemployment benefits, unemployment contribution, unit
    rate salary, unit trusts, universal credit, universal credit amount, universal credit award,
    untaxed income, untaxed interest, upi, upi id, vacation bonus, vacation pay, valuable items,
    valuable items value, valuables value, value of assets, value of capital, value of home, value
    of property, value of savings, vat refund account, venmo, venmo handle, vested amount, vested
    balance, vested benefit, vested benefits, voluntary contribution, w 4 allowances, wage, wage
    amount, wage attachment, wage garnishment, wage rate, wage tax, wage type, wage type amount,
    wages amount, wages income, wages paid, wages total, wallet address, wallet public address,
    wealth, wealth band, wealth rating, wealth score, wealth screening, wealth segment, weekly
    amount benefit, weekly award, weekly benefit, weekly benefit amount, weekly entitlement, weekly
    gross, weekly pay, weekly rent, weekly wages, weeks in arrears, welfare, welfare amount,
    welfare benefits, widow pension, wife income, wise account, withholding allowances, withholding
    tax, working tax credit, workplace pension, write off amount, written off amount, xpub, year
    end bonus, year end pay, year to date pay, yearly income, ytd amount, ytd earnings, ytd gross,
    ytd net, ytd tax, zelle email`,
  atEnd: `
    annuity, arrear, balance due, bank number, card type, cc type, default source, garnishment,
    mandate, mandate reference, salary, thm, tjm, wallet`,
  ofPerson: `
    account credit, account value, amount due, amount paid net, annual income, assets, average
    balance, balance, bank, benefits, bonus, capital, cash value, ccj, credit, credit score,
    current balance, debt, debts, deductions, defaults, dividends, earnings, expenditure, expenses,
    fsm, fsm status, hourly rate, income, income amount, investments, iva, liabilities, means,
    monthly allowance, monthly amount, monthly income, mortgage term, mortgage type, net worth,
    number of properties, outgoings, pan, pay, pay amount, pay frequency, pension, pensions,
    property value, public records, refund due, rent, risk band, risk profile, salary, savings,
    scholarship amount, tax band, tax code, tax credits, tax paid, tax rate, thm, tjm, wage, wages,
    weekly allowance, weekly amount`,
};
