/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.46
after flag -0.55
after institution -0.38
after number -0.84
anywhere last 0.58
anywhere whole 0.59
beside a contact + many personal neighbours -0.42
beside a contact + of somebody 0.67
beside a contact + persons by its columns -0.3
beside a contact + referred to by persons 0.86
beside a position + ends in other -0.69
beside a position + many personal neighbours -0.31
beside a position + of somebody -0.64
beside a position + other table -0.52
beside a position + type text -0.59
beside a telephone + next to contact 0.34
beside a telephone + other table 0.36
beside a telephone + some personal neighbours 0.35
beside a telephone + type text 0.35
beside an address + ends in number -0.49
beside an address + next to location -0.46
beside an address + of nobody -0.52
beside an address + of somebody 0.33
beside an address + persons by its columns 0.36
beside an address + table of persons 0.42
beside an address + table of programs -0.48
clinical row + ends in about -0.46
clinical row + ends in form 0.5
clinical row + ends in person -0.75
clinical row + has an address -0.77
clinical row + key to persons -0.61
clinical row + many personal neighbours -0.69
clinical row + next to contact -0.65
clinical row + next to demographic -0.98
clinical row + next to employment -0.33
clinical row + next to free-text 0.36
clinical row + next to name -0.81
clinical row + next to postal-address -0.62
clinical row + no personal neighbours 0.76
clinical row + of nobody -0.52
clinical row + of somebody -0.43
clinical row + referred to by persons -0.5
clinical row + some personal neighbours -0.61
clinical row + table called health 0.79
clinical row + type boolean 0.36
clinical row + type other -0.44
contact: "billing email" 0.75
contact: "cc" -0.39
contact: "cell" 0.45
contact: "email address" 0.52
contact: "email" 0.39
contact: "extension" 0.31
contact: "homepage" -0.86
contact: "mobile" 0.83
contact: "recipients" 0.42
contact: "reply to" 0.47
contact: "telefon" -0.37
contact: "to number" -0.32
contact: "url" -0.78
contact: "website" -0.47
contact: after agent 0.92
contact: after form 0.29
contact: after institution -0.75
contact: after other -0.35
contact: alone 0.55
contact: also financial -0.27
contact: also government-id -0.46
contact: also institution-contact -0.8
contact: also likeness -0.46
contact: also name 0.77
contact: anywhere first -1.08
contact: anywhere last 0.93
contact: anywhere whole 0.36
contact: atEnd inside -0.48
contact: atEnd last -0.21
contact: begins with "address" 0.66
contact: begins with "avatar" -0.33
contact: begins with "billing" 0.42
contact: begins with "branch" -0.61
contact: begins with "business" -0.33
contact: begins with "cc" -0.3
contact: begins with "email" 0.33
contact: begins with "employee" 0.42
contact: begins with "fax" 0.67
contact: begins with "homepage" -0.86
contact: begins with "mobile" 0.74
contact: begins with "office" -0.47
contact: begins with "owner" 0.61
contact: begins with "pager" 0.36
contact: begins with "phone" 0.41
contact: begins with "reply" -0.52
contact: begins with "sender" -0.58
contact: begins with "support" -0.65
contact: begins with "url" -0.55
contact: begins with "user" 0.52
contact: begins with "value" 0.59
contact: beside many of its kind 0.55
contact: ends in agent -0.38
contact: ends in code -0.92
contact: ends in digits 0.26
contact: ends in id 1.28
contact: ends in type -0.34
contact: in a longer term -0.92
contact: list of its kind 0.86
contact: long text -0.47
contact: many personal neighbours 0.44
contact: next to contact 0.44
contact: next to credential -0.59
contact: next to demographic 0.4
contact: next to free-text 0.42
contact: next to health -0.84
contact: next to postal-address -0.83
contact: no sign -0.79
contact: no term 1.2
contact: of an institution by name -0.75
contact: of nobody -0.56
contact: of somebody 0.29
contact: ofPerson inside -0.35
contact: ofPerson last -0.8
contact: ofPerson whole -0.49
contact: row of a program -0.65
contact: row of an institution -1.36
contact: several words 0.64
contact: sign beside a telephone 0.35
contact: sign table of messages 0.5
contact: table called health -0.58
contact: table called likeness 0.27
contact: table of institutions -0.76
contact: table of programs -0.13
contact: table of reference -0.62
contact: table of secrets 0.53
contact: table of things 0.36
contact: table speaks of credential -0.66
contact: table speaks of employment -0.39
contact: table speaks of free-text 0.55
contact: table speaks of health -0.59
contact: table speaks of likeness 0.26
contact: the row's own number 0.63
contact: then about -0.51
contact: then agent -0.34
contact: then code -0.98
contact: then digits -0.61
contact: then indicator -0.33
contact: then number -1.04
contact: then type -0.34
contact: warehouse -0.32
container: alone 1.3
container: begins with "json" -0.14
container: long text 1.05
container: next to credential -0.26
container: of somebody 0.69
container: small table 0.86
container: some personal neighbours 0.78
credential: "authorization code" -0.7
credential: "hash" -0.47
credential: "otp" -0.67
credential: "private key" -0.64
credential: "refresh token" 0.39
credential: "session id" 0.76
credential: "sid" -0.29
credential: "token id" -0.79
credential: "token" 0.81
credential: after about -0.76
credential: after agent -0.27
credential: after number 0.32
credential: also contact -0.38
credential: also government-id -0.89
credential: also online-identifier 0.43
credential: anywhere first -0.26
credential: anywhere inside -0.58
credential: anywhere last -0.63
credential: anywhere whole 0.96
credential: atEnd first -0.89
credential: begins with "authorization" -0.7
credential: begins with "code" 0.5
credential: begins with "confirmation" 0.39
credential: begins with "encrypted" -0.63
credential: begins with "hash" -0.56
credential: begins with "hashed" -0.48
credential: begins with "id" 0.47
credential: begins with "key" 0.68
credential: begins with "password" 0.68
credential: begins with "secret" -0.37
credential: begins with "sid" -0.29
credential: begins with "totp" 0.54
credential: begins with "two" 0.37
credential: begins with "user" 0.52
credential: begins with "validation" 0.44
credential: ends in form -0.24
credential: ends in key -0.52
credential: has an address 0.65
credential: list of its kind 0.45
credential: next to credential 0.58
credential: next to demographic -0.66
credential: next to financial -0.29
credential: next to free-text 0.43
credential: next to name 0.78
credential: next to online-identifier 0.57
credential: no sign -1.42
credential: of a machine 0.29
credential: ofPerson whole -0.54
credential: referred to by persons 0.64
credential: sign table of secrets 1.34
credential: sign table of sessions 1.12
credential: small table 0.41
credential: table called employment 0.58
credential: table called free-text -1.06
credential: table of reference 0.59
credential: table of secrets 0.76
credential: table speaks of credential 0.6
credential: table speaks of employment -0.87
credential: table speaks of free-text -1.06
credential: table speaks of name 0.55
credential: then about -0.68
credential: then enc 0.31
credential: then form 0.51
credential: then other -1.01
credential: type number -1.91
credential: type text 0.62
credential: warehouse -0.43
criminal: after other 0.22
criminal: also free-text 0.47
criminal: anywhere last -0.65
criminal: begins with "charge" -0.42
criminal: begins with "sentence" 0.7
criminal: beside none of its kind 1.49
criminal: beside some of its kind -0.49
criminal: ends in about 0.74
criminal: long text 0.6
criminal: many personal neighbours -0.18
criminal: next to government-id -0.77
criminal: of somebody -0.33
criminal: several signs 0.35
criminal: several words 0.59
criminal: sign last words 0.44
criminal: some personal neighbours 1.18
criminal: table speaks of criminal -0.39
criminal: type number -0.26
criminal: type text 0.82
criminal: type time 0.69
demographic: "age" 0.58
demographic: "birth" -0.52
demographic: "date of birth" 0.51
demographic: "date of death" -0.25
demographic: "death" -0.54
demographic: "deceased" 0.32
demographic: "ethnicity" 0.57
demographic: "gender" 0.48
demographic: "lang" -0.49
demographic: "language" -0.41
demographic: "locale" -0.78
demographic: "marital" -0.69
demographic: "nationality" -0.27
demographic: "religion" 0.45
demographic: "sex" 0.53
demographic: "timezone" -0.71
demographic: after agent 0.69
demographic: after other -0.52
demographic: after person 0.68
demographic: also name -0.99
demographic: also postal-address -0.19
demographic: anywhere first 0.65
demographic: anywhere whole 0.6
demographic: atEnd first 0.41
demographic: atEnd last -0.22
demographic: begins with "age" 0.44
demographic: begins with "birth" 0.45
demographic: begins with "country" -0.8
demographic: begins with "date" -0.45
demographic: begins with "death" 0.7
demographic: begins with "deceased" 0.4
demographic: begins with "ethnicity" 0.56
demographic: begins with "gender" 0.45
demographic: begins with "locale" -0.7
demographic: begins with "race" 0.85
demographic: begins with "religion" 0.46
demographic: begins with "sex" 0.49
demographic: begins with "sexual" 0.45
demographic: begins with "timezone" -0.71
demographic: beside none of its kind -0.69
demographic: ends in about 0.31
demographic: ends in agent 0.6
demographic: ends in group 0.55
demographic: ends in id 0.43
demographic: ends in number 0.62
demographic: in a longer term -1.6
demographic: long text -0.41
demographic: next to contact 0.69
demographic: next to demographic 0.77
demographic: next to employment 0.42
demographic: next to government-id 0.64
demographic: next to health 0.52
demographic: no sign -0.43
demographic: of a person by name 0.68
demographic: of nobody -0.68
demographic: of somebody 0.45
demographic: ofPerson first -0.92
demographic: ofPerson last -0.66
demographic: ofPerson whole -0.73
demographic: row of a person 0.54
demographic: row of an institution 0.33
demographic: sign of a person -0.47
demographic: table called after programs 0.36
demographic: table of institutions 0.33
demographic: table of programs 0.37
demographic: table of things -0.95
demographic: table speaks of employment -0.45
demographic: then about 0.2
demographic: then agent 0.7
demographic: then indicator 0.7
demographic: type time 0.55
demographic: type tiny 0.69
doer + ends in number 0.38
doer + ends in other 0.4
doer + no personal neighbours 0.4
doer + of somebody 0.58
doer + other table 0.51
doer + type number 0.48
doer, as text + many personal neighbours 0.67
doer, as text + next to free-text 0.56
doer, as text + of nobody 1.07
doer, as text + persons by its columns 0.7
doer, as text + table of persons 0.37
doer, as text + table of programs 0.65
employment: "affiliation" -0.81
employment: "badge number" -0.27
employment: "branch" -0.9
employment: "certificate" -0.38
employment: "company" -0.56
employment: "department" 0.32
employment: "employer" 0.23
employment: "employment" 0.83
employment: "function" 0.35
employment: "grade level" 0.45
employment: "grade" 1.68
employment: "industry" -0.55
employment: "job title" 0.17
employment: "joined" -1
employment: "manager name" -0.56
employment: "occupation" 0.56
employment: "organization" -0.38
employment: "rank" -0.39
employment: "result" -0.61
employment: "school name" -0.59
employment: "school" 0.81
employment: "score" -0.35
employment: "service" -0.75
employment: "specialty" 0.69
employment: "subject" -0.27
employment: "team" -0.78
employment: "termination date" -0.41
employment: "title" -0.8
employment: "work" -0.55
employment: after about -0.48
employment: after form -0.67
employment: after number 0.26
employment: after other -0.5
employment: after thing -0.47
employment: also contact -0.94
employment: also demographic -0.57
employment: also family 0.62
employment: also financial 0.51
employment: also government-id -0.47
employment: also health -0.77
employment: also institution-contact -0.56
employment: also person-key -0.76
employment: atEnd first 0.67
employment: atEnd last -0.95
employment: begins with "branch" -0.35
employment: begins with "credit" -0.58
employment: begins with "customer" -0.71
employment: begins with "date" -0.46
employment: begins with "education" -0.24
employment: begins with "employee" -0.64
employment: begins with "employer" 0.36
employment: begins with "employment" 0.49
employment: begins with "grade" 0.91
employment: begins with "id" -0.3
employment: begins with "occupation" 0.63
employment: begins with "pay" 1.21
employment: begins with "profession" 0.54
employment: begins with "score" 0.47
employment: begins with "service" -0.61
employment: begins with "specialty" 0.53
employment: begins with "subject" -0.22
employment: begins with "title" -0.72
employment: begins with "work" -0.47
employment: beside many of its kind 0.45
employment: beside none of its kind -0.39
employment: ends in form -0.32
employment: ends in group 0.47
employment: ends in institution 0.42
employment: ends in number -0.33
employment: ends in rank -0.36
employment: ends in subject -0.56
employment: ends in thing -0.56
employment: key to things 0.37
employment: list of its kind -0.86
employment: named as things -0.73
employment: next to contact 0.6
employment: next to demographic -0.39
employment: next to employment 1.09
employment: next to financial 0.54
employment: next to government-id -0.63
employment: no term -1.42
employment: of a machine -0.31
employment: of a patient -0.85
employment: of nobody -0.58
employment: ofPerson first -0.43
employment: ofPerson last -0.71
employment: ofPerson whole 0.55
employment: persons by its columns 0.41
employment: row of a program -0.55
employment: row of an institution -1.14
employment: several signs 0.32
employment: several words 0.5
employment: sign last words 0.76
employment: sign strict vocabulary -0.39
employment: sign title at work 0.55
employment: small table -0.46
employment: table called employment 0.94
employment: table called financial 0.55
employment: table called free-text -0.89
employment: table called health -0.41
employment: table called postal-address -0.48
employment: table of health -0.83
employment: table of institutions -0.9
employment: table of posts -0.76
employment: table of programs -0.46
employment: table of reference -0.95
employment: table of secrets 0.33
employment: table of things -0.8
employment: table of writing -0.92
employment: table speaks of credential 0.43
employment: table speaks of employment 0.76
employment: table speaks of family 0.49
employment: table speaks of financial 0.29
employment: table speaks of free-text -0.59
employment: table speaks of health -0.98
employment: table speaks of postal-address -0.5
employment: type number -0.44
employment: type other -0.58
ends in about -0.31
ends in at -0.7
ends in check -0.5
ends in color -0.24
ends in disabled -0.6
ends in format -0.43
ends in group 0.73
ends in history 0.45
ends in label 0.25
ends in level -0.47
ends in limit 0.44
ends in method -0.51
ends in prefix 0.23
ends in rank -0.36
ends in reason -0.69
ends in source 0.39
ends in subject -0.75
ends in type -0.35
ends in usage -0.48
ends in uuid 0.59
ends in version 0.38
family: "emergency contact" -0.68
family: "in care" -0.48
family: "maiden" -1.06
family: "mother" -0.38
family: "relationship" 0.76
family: after flag 0.95
family: also contact -1.01
family: also demographic 0.76
family: also name 0.45
family: also person-key -0.77
family: begins with "child" -0.79
family: begins with "dependent" -0.18
family: begins with "emergency" -0.68
family: begins with "in" -0.48
family: begins with "maiden" -0.88
family: begins with "mother" 0.54
family: begins with "number" 0.5
family: begins with "relation" 0.99
family: beside many of its kind 0.76
family: beside none of its kind -0.3
family: ends in form -0.82
family: in a longer term 0.69
family: next to demographic 0.75
family: next to employment 0.69
family: next to postal-address -0.43
family: no term -1.22
family: of nobody -0.54
family: ofPerson first -0.98
family: ofPerson last 1.03
family: several words 0.93
family: sign of a person 0.58
family: sign strict vocabulary -0.5
family: small table -0.52
family: table speaks of health 0.55
family: table speaks of name -0.32
family: then other -0.31
family: type boolean -0.72
family: type text 0.67
family: type time 0.43
financial: "account number" 0.57
financial: "annual income" 0.43
financial: "balance" 0.89
financial: "bank code" -0.36
financial: "bank name" -0.53
financial: "bank" 0.74
financial: "card last 4" 0.2
financial: "card number" -0.81
financial: "contribution amount" -0.83
financial: "credit score" 0.62
financial: "credit" -1.15
financial: "dynamic last 4" 0.45
financial: "iban" 0.71
financial: "last 4" -0.55
financial: "pan token" 0.62
financial: "pay grade" -0.64
financial: "policy number" 0.89
financial: "savings" -0.16
financial: after agent -0.2
financial: after form -0.6
financial: also credential 0.93
financial: also employment -0.89
financial: also online-identifier 0.16
financial: also person-key 0.22
financial: anywhere inside -0.19
financial: anywhere last -0.27
financial: atEnd whole -0.49
financial: begins with "annual" 0.46
financial: begins with "balance" -0.26
financial: begins with "card" -0.19
financial: begins with "cc" 0.84
financial: begins with "credit" 0.48
financial: begins with "default" -1.02
financial: begins with "iban" 0.54
financial: begins with "last" 0.49
financial: begins with "mandate" 0.75
financial: begins with "monthly" 0.72
financial: begins with "net" 0.55
financial: begins with "number" 0.27
financial: begins with "pan" 0.71
financial: begins with "pay" -0.64
financial: begins with "routing" 0.41
financial: begins with "salary" -0.33
financial: begins with "tax" -1.01
financial: ends in about -0.23
financial: ends in agent 0.48
financial: ends in code -0.73
financial: ends in form 0.65
financial: ends in id -0.55
financial: ends in institution -0.65
financial: ends in limit 0.44
financial: ends in type -0.74
financial: has an address -0.2
financial: in a longer term -1.46
financial: many personal neighbours 0.53
financial: next to credential 0.45
financial: next to demographic -0.34
financial: next to financial 0.99
financial: next to free-text -0.37
financial: next to online-identifier 0.42
financial: no personal neighbours 0.09
financial: no term 0.52
financial: of a patient 0.26
financial: of nobody -0.35
financial: ofPerson inside 0.86
financial: several signs 0.66
financial: sign last words -0.36
financial: sign strict vocabulary 0.36
financial: small table -0.7
financial: table called financial 0.35
financial: table of posts -0.4
financial: table of programs -0.36
financial: table of things -0.94
financial: table speaks of financial 0.81
financial: table speaks of health 0.27
financial: then about -0.32
financial: then amt 0.58
financial: then code -0.71
financial: then id -0.61
financial: then institution 0.58
financial: warehouse 0.6
free-text: "answer" 0.54
free-text: "comment" 0.44
free-text: "comments" 0.81
free-text: "complaint" -1.05
free-text: "description" -1.12
free-text: "history" -0.49
free-text: "info" 0.6
free-text: "message" -0.81
free-text: "narrative" 0.46
free-text: "notes" 1.06
free-text: "report" 0.51
free-text: "summary" -0.55
free-text: "value text" -0.82
free-text: after agent -0.73
free-text: after form -0.56
free-text: after other -0.51
free-text: also contact -0.63
free-text: also container -0.87
free-text: also credential -0.31
free-text: also demographic -0.57
free-text: also employment -0.45
free-text: also family -0.37
free-text: also name -0.34
free-text: also online-identifier -0.4
free-text: also postal-address -0.44
free-text: anywhere last 0.45
free-text: anywhere whole 0.67
free-text: atEnd first -0.8
free-text: atEnd inside -0.45
free-text: atEnd whole 0.42
free-text: begins with "additional" -0.26
free-text: begins with "comment" 0.45
free-text: begins with "comments" 0.79
free-text: begins with "content" 0.7
free-text: begins with "description" -1.06
free-text: begins with "history" -0.37
free-text: begins with "notes" 0.47
free-text: begins with "summary" -0.55
free-text: begins with "value" -0.82
free-text: ends in about -0.23
free-text: ends in agent 0.89
free-text: ends in code -0.35
free-text: ends in history 0.41
free-text: ends in number -0.35
free-text: ends in person -0.61
free-text: ends in reason -0.69
free-text: in a longer term -0.55
free-text: long text 1.04
free-text: next to financial -0.3
free-text: next to name 0.6
free-text: next to online-identifier -0.48
free-text: next to postal-address -0.41
free-text: no sign -0.54
free-text: of a machine -0.81
free-text: of a patient -0.34
free-text: of nobody -0.44
free-text: ofPerson first 0.47
free-text: ofPerson inside -0.74
free-text: ofPerson last -0.61
free-text: sign last words -0.69
free-text: sign words 0.69
free-text: table called employment -0.35
free-text: table called family 0.47
free-text: table called free-text -0.13
free-text: table called health 0.32
free-text: table called likeness 0.68
free-text: table of messages -0.33
free-text: table of persons 0.57
free-text: table of reference -0.37
free-text: table speaks of contact 0.38
free-text: table speaks of credential -0.33
free-text: table speaks of employment -0.37
free-text: table speaks of family 0.44
free-text: table speaks of likeness 0.8
free-text: then about -0.34
free-text: then agent -0.4
free-text: then code -0.35
free-text: then number -0.35
free-text: then person -0.61
free-text: then txt 0.78
free-text: type other -1.1
government-id: "certificate number" 0.36
government-id: "driver license number" 0.34
government-id: "id number" -0.96
government-id: "license number" 0.29
government-id: "medicare" 0.35
government-id: "npi" 0.39
government-id: "state id" -0.53
government-id: after about -0.5
government-id: after number 0.65
government-id: also employment 0.66
government-id: also health -0.39
government-id: also person-key -1.14
government-id: also vehicle -0.84
government-id: anywhere whole 0.46
government-id: begins with "certificate" 0.26
government-id: begins with "driver" 0.42
government-id: begins with "id" -0.46
government-id: begins with "identification" 0.48
government-id: begins with "insurance" -0.67
government-id: begins with "npi" 0.39
government-id: begins with "number" 0.62
government-id: begins with "pan" -0.52
government-id: begins with "passport" 0.38
government-id: begins with "tax" -0.45
government-id: begins with "vat" -0.4
government-id: begins with "vehicle" -0.84
government-id: beside none of its kind -0.51
government-id: ends in about -0.45
government-id: ends in agent -0.44
government-id: ends in code -0.77
government-id: ends in form 0.45
government-id: ends in key 0.28
government-id: in a longer term -0.87
government-id: key to persons -0.63
government-id: next to credential -0.86
government-id: next to demographic 0.91
government-id: next to family 0.33
government-id: next to government-id 0.74
government-id: next to health 0.39
government-id: next to name 0.68
government-id: no personal neighbours -0.55
government-id: ofPerson last -0.34
government-id: sign of a person 0.36
government-id: small table -0.47
government-id: table called employment -0.81
government-id: table called name 0.43
government-id: table called postal-address 0.35
government-id: table of persons 0.43
government-id: table of things -0.5
government-id: table speaks of financial -0.75
government-id: table speaks of government-id 0.81
government-id: table speaks of name 0.29
government-id: table speaks of postal-address -0.27
government-id: the row's own number -0.62
government-id: then about -0.82
government-id: then form 0.38
government-id: then id 0.38
government-id: then number 0.35
government-id: then other -0.92
government-id: type number -1.26
government-id: type text 0.64
health: "allergy" 0.33
health: "blood pressure" 0.5
health: "chief complaint" 0.43
health: "diagnosis code" 0.34
health: "diagnosis" -0.58
health: "disabled" -0.72
health: "dose" -0.17
health: "drg code" 0.35
health: "drug name" -0.95
health: "drug" -0.26
health: "icd code" -0.58
health: "mrn" -0.49
health: "pregnant" 0.35
health: "smoker" 0.69
health: "temperature" 0.6
health: "vaccine" 0.28
health: "weight" 0.28
health: after about -0.79
health: after agent 0.67
health: alone 0.51
health: also contact -0.45
health: also family -0.5
health: also free-text 0.53
health: also government-id -0.82
health: also name -0.49
health: also person-key -0.43
health: also postal-address -0.78
health: anywhere inside -0.52
health: anywhere last 0.63
health: anywhere whole 0.34
health: atEnd first 0.51
health: atEnd last -0.42
health: begins with "allergy" 0.6
health: begins with "blood" 0.57
health: begins with "cause" 0.68
health: begins with "chief" 0.43
health: begins with "diagnosis" -0.51
health: begins with "disability" 0.46
health: begins with "dosage" -0.72
health: begins with "drg" 0.35
health: begins with "drug" -0.75
health: begins with "icd" -0.5
health: begins with "insurance" -0.67
health: begins with "is" 0.35
health: begins with "medical" 0.47
health: begins with "mrn" -0.49
health: begins with "name" -0.54
health: begins with "next" -0.45
health: begins with "patient" -0.38
health: begins with "phone" -0.61
health: begins with "pregnant" 0.25
health: begins with "procedure" 0.64
health: begins with "reaction" 0.41
health: begins with "severity" 0.33
health: begins with "smoker" 0.71
health: begins with "temperature" 0.61
health: begins with "vaccine" 0.29
health: begins with "value" 0.6
health: begins with "weight" 0.56
health: beside many of its kind 0.78
health: ends in disabled -0.6
health: ends in flag 0.57
health: ends in form 0.44
health: ends in id -0.34
health: ends in type 0.64
health: has an address -0.36
health: in a longer term -0.32
health: key to persons -0.61
health: list of its kind -0.79
health: many personal neighbours -0.25
health: next to postal-address -0.3
health: no term -0.78
health: of a machine 0.24
health: of a patient -0.26
health: of nobody -0.71
health: ofPerson inside -0.35
health: ofPerson whole 0.24
health: row of an institution -0.41
health: several signs 0.4
health: several words 0.89
health: sign last words 0.72
health: sign measured 0.41
health: sign of a person 0.21
health: sign table of health 0.48
health: small table -0.64
health: some personal neighbours 0.3
health: table called employment -0.42
health: table called health -0.65
health: table called name -0.52
health: table of health 0.38
health: table of institutions -0.41
health: table of reference -1.24
health: table of things -0.86
health: table speaks of employment -0.41
health: the row's own number -0.66
health: then about -0.38
health: then code 0.67
health: then form -0.37
health: then id -0.57
health: then indicator -0.36
in a longer term -1.05
institution-contact: "address 2" -0.83
institution-contact: "address" 0.89
institution-contact: "city" -0.43
institution-contact: "county district" -0.37
institution-contact: "desk phone" -0.33
institution-contact: "location" -0.56
institution-contact: "ort" 0.36
institution-contact: "phone number" 0.25
institution-contact: "plz" 0.51
institution-contact: "post code" 0.83
institution-contact: "strasse" 0.51
institution-contact: "street" 0.56
institution-contact: "telefon" 0.44
institution-contact: "url" -1.19
institution-contact: "zip code" 0.42
institution-contact: after about 0.85
institution-contact: after form 0.44
institution-contact: after institution 0.99
institution-contact: after person -0.76
institution-contact: after thing -0.4
institution-contact: also health 0.34
institution-contact: also location -0.52
institution-contact: also name -0.92
institution-contact: atEnd first -0.65
institution-contact: atEnd last 0.58
institution-contact: atEnd whole 0.49
institution-contact: begins with "branch" 0.47
institution-contact: begins with "city" -0.24
institution-contact: begins with "country" -0.47
institution-contact: begins with "county" -0.77
institution-contact: begins with "desk" -0.33
institution-contact: begins with "district" -0.4
institution-contact: begins with "location" -0.95
institution-contact: begins with "office" 0.29
institution-contact: begins with "ort" 0.36
institution-contact: begins with "plz" 0.51
institution-contact: begins with "post" 0.68
institution-contact: begins with "site" 0.49
institution-contact: begins with "store" 0.46
institution-contact: begins with "strasse" 0.51
institution-contact: begins with "street" 0.57
institution-contact: begins with "support" 0.68
institution-contact: begins with "telefon" 0.44
institution-contact: begins with "url" -0.67
institution-contact: begins with "zip" -0.18
institution-contact: ends in agent -0.46
institution-contact: ends in institution -0.62
institution-contact: has an address -0.6
institution-contact: in a longer term 0.91
institution-contact: many personal neighbours -0.11
institution-contact: next to contact 0.54
institution-contact: next to credential 1.17
institution-contact: next to employment -0.6
institution-contact: next to financial -0.84
institution-contact: next to free-text 0.52
institution-contact: next to government-id -1.1
institution-contact: next to location -0.77
institution-contact: next to online-identifier -0.61
institution-contact: next to postal-address 0.76
institution-contact: no personal neighbours -0.72
institution-contact: no sign -0.43
institution-contact: no term -0.41
institution-contact: of a patient 0.31
institution-contact: of a person by name -0.76
institution-contact: of an institution by name 0.99
institution-contact: of nobody 0.62
institution-contact: of somebody -1.05
institution-contact: ofPerson inside -0.39
institution-contact: ofPerson last -1.22
institution-contact: ofPerson whole -1.31
institution-contact: persons by its columns -1.18
institution-contact: row of a person -1.18
institution-contact: row of an institution 0.83
institution-contact: several words -0.25
institution-contact: sign beside an address -1
institution-contact: sign part of an address -0.51
institution-contact: small table 0.46
institution-contact: table called after programs -0.89
institution-contact: table called contact -0.54
institution-contact: table called employment 0.64
institution-contact: table called free-text -0.36
institution-contact: table called health 0.35
institution-contact: table called postal-address -0.86
institution-contact: table of institutions 0.65
institution-contact: table of persons -1.03
institution-contact: table of things 0.55
institution-contact: table speaks of employment 0.39
institution-contact: table speaks of free-text -0.36
institution-contact: table speaks of name -0.52
institution-contact: table speaks of online-identifier -0.73
institution-contact: then about -0.28
institution-contact: then code -0.36
institution-contact: then number -0.43
institution-contact: then other -0.59
institution-contact: type number -0.91
key by a noun + ends in id -0.82
key by a noun + ends in person 0.68
key by a noun + other table 0.4
key by a noun + small table -0.76
key by a noun + some personal neighbours 0.32
key by a noun + table of persons -0.61
key of a program + ends in key -0.14
key of a program + ends in number -0.14
key of a program + ends in other 1.01
key of a program + next to contact 0.49
key of a program + next to credential 0.64
key of a program + next to name 0.45
key of a program + of somebody 0.43
key of a program + small table 0.56
key of a program + table of secrets 0.42
key of a program + table of things -0.23
key to persons + ends in other 0.4
key to persons + ends in person 0.48
key to persons + has an address 0.42
key to persons + key to persons 0.44
key to persons + next to financial 0.3
key to persons + next to name 0.37
key to persons + no personal neighbours 0.55
key to persons + other table 0.44
key to persons + some personal neighbours 0.43
key to persons + table of persons 0.46
key to persons + table of programs 0.34
key to persons + table of things 0.42
key to persons + table speaks of name 0.36
key to persons + the row's own number 0.44
key to persons + type number 0.48
key to persons + type uuid 0.4
key to persons by name + ends in person 0.74
key to persons by name + has an address 0.52
key to persons by name + key to persons 0.82
key to persons by name + many personal neighbours 0.89
key to persons by name + next to online-identifier 0.47
key to persons by name + other table 0.79
key to persons by name + small table 0.85
key to persons by name + table called credential -0.06
key to persons by name + table called free-text -0.12
key to persons by name + table called likeness 0.49
key to persons by name + table called name -0.72
key to persons by name + table called postal-address 0.39
key to persons by name + table of institutions 0.45
key to persons by name + table of messages -0.33
key to persons by name + table of programs -0.59
key to persons by name + table of things 0.56
key to persons by name + table speaks of contact 0.4
key to persons by name + table speaks of employment 0.48
key to persons by name + table speaks of likeness 0.51
key to persons by name + table speaks of name -0.17
key to persons by name + table speaks of postal-address 0.4
key to persons by name + type number 0.7
key to persons by name + type uuid 0.39
last words + ends in count 0.42
last words + ends in label 0.32
last words + ends in level -0.42
last words + ends in reason -0.51
last words + ends in type -0.27
last words + has an address -0.31
last words + long text 0.41
last words + next to credential 0.35
last words + next to criminal 0.42
last words + next to demographic 0.51
last words + next to employment 0.76
last words + next to financial 0.74
last words + next to government-id 0.78
last words + next to health 0.59
last words + next to name 0.97
last words + next to postal-address 0.33
last words + of nobody 0.15
last words + some personal neighbours 0.52
last words + table called employment 0.27
last words + table of institutions 0.72
last words + table of persons 0.72
last words + table speaks of employment 0.77
last words + table speaks of family -0.27
last words + table speaks of health 0.34
last words + table speaks of name 0.35
last words + type boolean -0.31
last words + type text 0.38
likeness: "icon" -0.52
likeness: "photo url" -0.48
likeness: "photo" 0.57
likeness: "picture" 0.46
likeness: "profile" -0.79
likeness: "signature" -1.08
likeness: after form -0.53
likeness: after other -0.34
likeness: after thing 0.41
likeness: also contact 0.41
likeness: anywhere first 0.29
likeness: anywhere last 0.82
likeness: anywhere whole 0.37
likeness: atEnd last -0.29
likeness: atEnd whole -0.36
likeness: begins with "icon" -0.52
likeness: begins with "photo" 0.3
likeness: begins with "picture" 0.65
likeness: begins with "selfie" 0.48
likeness: begins with "signature" -0.76
likeness: begins with "thumbnail" -1.03
likeness: ends in thing 0.54
likeness: long text -0.65
likeness: next to contact -0.36
likeness: next to credential 0.35
likeness: next to employment -0.37
likeness: next to health 0.52
likeness: next to likeness 0.46
likeness: next to postal-address 0.34
likeness: no personal neighbours -0.45
likeness: no sign -1.19
likeness: of a machine 0.52
likeness: of nobody -0.78
likeness: ofPerson first -0.76
likeness: ofPerson inside -0.46
likeness: referred to by persons 0.3
likeness: row of a program -0.43
likeness: row of an institution -0.53
likeness: several signs -0.27
likeness: several words 0.4
likeness: small table 0.6
likeness: table called after programs -0.34
likeness: table called employment -0.39
likeness: table called free-text -0.33
likeness: table of institutions -0.53
likeness: table of programs -0.43
likeness: table of things -0.59
likeness: table speaks of employment -0.4
likeness: then about -0.44
likeness: then digits 0.35
likeness: type other 0.9
location: "latitude" 0.43
location: "longitude" 0.41
location: after other 0.42
location: anywhere first -0.79
location: anywhere whole 0.96
location: begins with "latitude" 0.34
location: begins with "longitude" 0.35
location: begins with "state" -0.65
location: beside none of its kind -0.53
location: beside some of its kind 0.48
location: ends in number -0.29
location: has an address 0.36
location: long text -0.31
location: many personal neighbours 0.46
location: next to credential 0.52
location: next to demographic 0.47
location: next to free-text 0.47
location: next to online-identifier 0.87
location: no sign 0.45
location: of nobody -0.47
location: of somebody 0.24
location: persons by its columns 0.69
location: referred to by persons -0.59
location: row of a person 0.39
location: several signs 0.46
location: several words 0.6
location: sign beside a position -0.69
location: sign pair 0.51
location: table called likeness 0.43
location: table called postal-address 0.35
location: table of persons 0.72
location: table speaks of free-text 0.31
location: table speaks of likeness 0.43
location: table speaks of name 0.71
location: table speaks of postal-address 0.41
location: then other -0.54
location: type number 0.37
location: type other -0.59
measured + ends in other 0.37
measured + no personal neighbours 0.39
measured + other table 0.41
measured + type number 0.41
name of a container + long text 1.05
name of a container + next to credential -0.26
name of a container + of somebody 0.69
name of a container + small table 0.86
name of a container + some personal neighbours 0.78
name of a role + next to contact 0.88
name of a role + next to government-id 0.44
name of a role + next to name -0.4
name of a role + next to postal-address -0.47
name of a role + no personal neighbours -0.63
name of a role + of nobody 0.58
name of a role + of somebody -0.42
name of a role + some personal neighbours 0.6
name of a role + table called employment 0.38
name of a role + table of institutions 1.03
name of a role + table of persons -0.39
name of a role + table of programs -0.22
name of a role + table speaks of credential 0.38
name of a role + table speaks of employment 0.38
name of a role + table speaks of financial 0.64
name of a role + warehouse 0.63
name: "account name" -0.59
name: "care of" 0.64
name: "caseworker" 0.71
name: "client name" -1.14
name: "contact name" 0.78
name: "controller" -0.43
name: "counterparty name" 0.59
name: "display" -0.68
name: "doctor" 0.35
name: "embossed name" 0.42
name: "first" 0.66
name: "full name" -0.26
name: "landlord" 0.51
name: "legal name" -0.83
name: "login id" 0.73
name: "login" 0.8
name: "maiden name" 0.39
name: "manager name" 0.72
name: "middle initial" 0.5
name: "middle" 0.9
name: "name 1" 0.79
name: "nurse" -0.62
name: "payee" 0.32
name: "physician" -0.49
name: "preferred" -0.59
name: "prefix" -0.39
name: "representative name" 0.62
name: "slug" -0.64
name: "surname" 0.5
name: "title" -0.78
name: "underwriter" -0.66
name: "user name" 0.63
name: after about -0.28
name: after agent -0.34
name: after institution -0.44
name: after number -0.54
name: after person 0.86
name: also contact -0.37
name: also credential -0.78
name: also demographic -0.24
name: also employment -0.55
name: also family -0.65
name: also financial -0.77
name: also health 0.3
name: also likeness 0.27
name: also online-identifier -0.44
name: also person-key 0.49
name: also postal-address -0.91
name: anywhere first -0.54
name: atEnd first -0.88
name: atEnd inside -0.57
name: atEnd whole 0.87
name: begins with "alias" 0.4
name: begins with "author" 0.41
name: begins with "billing" 0.65
name: begins with "business" -0.8
name: begins with "card" 0.58
name: begins with "caseworker" 0.42
name: begins with "client" -0.83
name: begins with "contact" 1.02
name: begins with "controller" -0.43
name: begins with "display" 0.33
name: begins with "embossed" 0.42
name: begins with "family" 0.34
name: begins with "first" 0.61
name: begins with "full" -0.44
name: begins with "given" 0.4
name: begins with "in" 0.67
name: begins with "initials" -0.42
name: begins with "known" 0.73
name: begins with "last" 0.36
name: begins with "legal" -0.5
name: begins with "login" 0.74
name: begins with "manager" -0.61
name: begins with "middle" 0.92
name: begins with "other" -0.51
name: begins with "owner" 0.52
name: begins with "payee" 0.39
name: begins with "person" 0.46
name: begins with "physician" -0.45
name: begins with "principal" 0.35
name: begins with "provider" 0.45
name: begins with "relationship" -0.77
name: begins with "responsible" 0.78
name: begins with "short" -0.31
name: begins with "slug" -0.52
name: begins with "street" -0.27
name: begins with "title" -1.26
name: begins with "underwriter" -0.66
name: begins with "url" -0.6
name: ends in code -0.51
name: ends in form 0.86
name: ends in id 0.73
name: ends in method -0.33
name: ends in number -0.34
name: ends in person 0.49
name: ends in type -0.51
name: has an address 0.74
name: in a longer term -0.8
name: key to persons -1.34
name: next to contact 0.59
name: next to credential 0.59
name: next to family 0.53
name: next to financial 0.57
name: next to health -0.31
name: next to likeness -0.28
name: next to name 0.45
name: no personal neighbours -0.63
name: no sign -0.53
name: of a patient -0.17
name: of a person by name 0.86
name: of an institution by name -0.44
name: of nobody -0.44
name: ofPerson first -0.31
name: ofPerson inside -0.72
name: row of a program -0.72
name: several signs 0.45
name: several words 0.72
name: sign last words 0.53
name: sign strict vocabulary 0.34
name: sign writer 0.62
name: small table -0.63
name: table called credential -0.26
name: table called family -0.45
name: table of institutions -0.53
name: table of messages -0.47
name: table of programs -0.55
name: table of reference -0.58
name: table of reviews 0.8
name: table of things -0.87
name: table speaks of credential -0.45
name: table speaks of demographic -0.33
name: table speaks of health 0.38
name: the row's own number -0.37
name: then about 0.49
name: then agent -0.45
name: then code -0.51
name: then digits -0.82
name: then form 0.41
name: then hash -0.33
name: then method -0.33
name: then number -0.94
name: then other -0.57
name: then person -0.45
name: then type -0.51
name: type other -0.54
name: warehouse -0.37
named as things -0.62
no sign -0.55
number elsewhere + next to contact 0.71
number elsewhere + next to name -0.47
number elsewhere + next to postal-address 0.63
number elsewhere + referred to by persons 0.84
number elsewhere + table called name 0.4
number elsewhere + table of persons 0.59
number elsewhere + table speaks of name 0.4
number elsewhere + type number -0.86
number elsewhere + type text 1.14
number of a person + ends in id 0.48
number of a person + ends in other -0.84
number of a person + ends in person 1.05
number of a person + has an address -0.42
number of a person + many personal neighbours 0.47
number of a person + next to contact 0.85
number of a person + next to demographic -0.81
number of a person + next to employment 0.48
number of a person + next to family 0.63
number of a person + next to financial -0.85
number of a person + next to free-text 0.84
number of a person + next to government-id -0.53
number of a person + next to health 0.54
number of a person + next to name -0.54
number of a person + next to online-identifier 0.39
number of a person + of a patient 1.11
number of a person + persons by its columns 0.55
number of a person + small table -0.25
number of a person + table called free-text 0.55
number of a person + table called name -0.37
number of a person + table of persons 0.53
number of a person + table speaks of free-text 0.53
number of a person + type uuid 1.05
number of a person + warehouse -0.49
of a person + ends in form 0.26
of a person + ends in person -0.33
of a person + ends in thing 0.62
of a person + has an address 1.23
of a person + long text 1.05
of a person + next to contact -0.31
of a person + next to credential 0.45
of a person + next to demographic 0.29
of a person + next to family 0.63
of a person + next to financial 0.56
of a person + next to free-text -0.54
of a person + next to government-id 1.05
of a person + next to postal-address 0.39
of a person + of a machine 0.73
of a person + of a patient 0.65
of a person + of somebody 0.44
of a person + referred to by persons 0.61
of a person + small table 0.32
of a person + some personal neighbours 0.5
of a person + table called after programs 0.75
of a person + table speaks of family 0.64
of a person + type number -0.98
of a person + type text 0.65
of an institution by name -0.38
of nobody -0.25
ofPerson first -0.46
ofPerson inside -0.48
ofPerson last -0.29
online-identifier: "fingerprint" -0.91
online-identifier: "ip" 0.96
online-identifier: "user agent" 0.36
online-identifier: after about 0.4
online-identifier: after form 0.52
online-identifier: also name 0.51
online-identifier: anywhere first -0.9
online-identifier: anywhere whole 0.39
online-identifier: begins with "client" 0.45
online-identifier: begins with "fingerprint" -0.91
online-identifier: begins with "ip" 0.53
online-identifier: begins with "last" 0.34
online-identifier: begins with "user" 0.39
online-identifier: beside none of its kind -0.63
online-identifier: ends in about 0.45
online-identifier: ends in person 0.55
online-identifier: long text -0.2
online-identifier: many personal neighbours 0.96
online-identifier: next to location 0.3
online-identifier: next to online-identifier 0.7
online-identifier: no sign -0.4
online-identifier: of nobody 0.24
online-identifier: referred to by persons 0.45
online-identifier: row of a program 0.56
online-identifier: small table 0.3
online-identifier: table of programs 0.56
online-identifier: table of things 0.27
online-identifier: table speaks of name 0.91
online-identifier: table speaks of online-identifier 0.75
online-identifier: the row's own number -0.68
online-identifier: then form 0.43
online-identifier: then id -0.45
online-identifier: then number -0.7
online-identifier: then other -0.65
online-identifier: type number -1.19
online-identifier: type other 0.73
online-identifier: type text 0.77
online-identifier: warehouse 0.26
own key + ends in other 0.56
own key + ends in person 0.74
own key + ends in uuid 0.45
own key + key to persons 0.45
own key + named as persons 0.62
own key + next to contact 1.06
own key + next to demographic 0.39
own key + next to employment -0.46
own key + next to name 0.77
own key + no personal neighbours -0.57
own key + of a patient 0.34
own key + other table -0.8
own key + referred to by persons 0.95
own key + table called after programs 0.92
own key + table called likeness -0.84
own key + table called name 1
own key + table of persons 0.69
own key + table of programs 0.31
own key + table speaks of employment -0.35
own key + table speaks of family -0.36
own key + table speaks of likeness -0.84
own key + the row's own number 0.79
own key + type text 0.26
pair + ends in other 0.51
pair + other table 0.51
pair + type number 0.51
part of an address + many personal neighbours -0.4
part of an address + next to contact -0.42
part of an address + of nobody -0.42
part of an address + of somebody 0.48
part of an address + some personal neighbours 0.42
part of an address + table of persons 0.4
part of an address + table of programs -0.48
person-key: alone 0.59
person-key: also contact -0.97
person-key: also employment 0.88
person-key: also financial -1.83
person-key: also government-id -0.42
person-key: also health 0.58
person-key: begins with "account" -1.98
person-key: begins with "actor" 0.28
person-key: begins with "agent" 0.97
person-key: begins with "assigned" 0.63
person-key: begins with "assignee" 0.53
person-key: begins with "attorney" 0.52
person-key: begins with "auth" -0.56
person-key: begins with "author" 0.58
person-key: begins with "created" 1.07
person-key: begins with "creator" 1.05
person-key: begins with "customer" 1.18
person-key: begins with "employee" 1.17
person-key: begins with "entered" 0.43
person-key: begins with "external" -0.61
person-key: begins with "father" 0.57
person-key: begins with "identifier" 0.37
person-key: begins with "invited" 0.4
person-key: begins with "last" 0.77
person-key: begins with "manager" 0.76
person-key: begins with "member" 0.67
person-key: begins with "modified" 0.65
person-key: begins with "mother" 0.57
person-key: begins with "officer" 0.51
person-key: begins with "owner" 1.16
person-key: begins with "partner" 0.77
person-key: begins with "party" -0.52
person-key: begins with "payee" -0.7
person-key: begins with "person" 0.93
person-key: begins with "primary" 0.6
person-key: begins with "principal" -0.29
person-key: begins with "provider" 0.6
person-key: begins with "recipient" -0.62
person-key: begins with "spouse" 0.4
person-key: begins with "staff" 0.82
person-key: begins with "student" 0.52
person-key: begins with "subscriber" -0.76
person-key: begins with "supervisor" -0.39
person-key: begins with "unique" 0.63
person-key: begins with "updated" 0.47
person-key: begins with "user" 1.19
person-key: ends in agent 0.47
person-key: ends in other 0.48
person-key: ends in sk 0.64
person-key: ends in uuid 0.59
person-key: key to persons 0.56
person-key: next to employment -0.36
person-key: next to free-text 0.7
person-key: next to health 0.93
person-key: next to online-identifier 0.77
person-key: of a machine -1.39
person-key: of a patient 0.48
person-key: row of a program -0.48
person-key: sign doer 0.58
person-key: sign key to persons 0.44
person-key: sign table of identities 0.53
person-key: sign who -0.38
person-key: table called after programs 0.41
person-key: table called contact -0.32
person-key: table called likeness -0.59
person-key: table of health 0.37
person-key: table of institutions 0.44
person-key: table of persons 0.52
person-key: table speaks of criminal -0.29
person-key: table speaks of family -0.26
person-key: table speaks of free-text 0.47
person-key: table speaks of likeness -0.57
person-key: table speaks of postal-address -0.63
postal-address: "address 1" -0.31
postal-address: "address 2" 0.47
postal-address: "address city" 0.55
postal-address: "address zip" 0.52
postal-address: "addresses" -0.5
postal-address: "billing address" -0.22
postal-address: "country" -0.92
postal-address: "county" 0.41
postal-address: "ort" -0.39
postal-address: "plz" -0.31
postal-address: "postal code" 1.08
postal-address: "province" 0.32
postal-address: "state code" -0.33
postal-address: after agent 0.43
postal-address: after institution -0.99
postal-address: after person 0.65
postal-address: alone 0.6
postal-address: also demographic -1.13
postal-address: also employment -0.28
postal-address: also free-text 0.73
postal-address: also government-id -0.59
postal-address: also institution-contact -0.67
postal-address: also location -1.07
postal-address: also online-identifier -1
postal-address: atEnd first 0.4
postal-address: atEnd inside 0.25
postal-address: begins with "address" -0.47
postal-address: begins with "apartment" -0.36
postal-address: begins with "birth" -0.41
postal-address: begins with "branch" -0.62
postal-address: begins with "city" 0.59
postal-address: begins with "country" -0.9
postal-address: begins with "county" 0.45
postal-address: begins with "email" -0.87
postal-address: begins with "floor" -0.34
postal-address: begins with "from" 0.56
postal-address: begins with "house" 0.4
postal-address: begins with "ip" -0.66
postal-address: begins with "mail" 0.79
postal-address: begins with "mailing" -0.53
postal-address: begins with "number" -0.5
postal-address: begins with "ort" -0.39
postal-address: begins with "plz" -0.31
postal-address: begins with "postal" 0.73
postal-address: begins with "region" -0.62
postal-address: begins with "state" 0.61
postal-address: begins with "to" 0.6
postal-address: begins with "unit" -0.74
postal-address: begins with "zip" 0.59
postal-address: beside many of its kind 0.89
postal-address: beside none of its kind -1.04
postal-address: beside some of its kind -0.3
postal-address: ends in about -0.45
postal-address: ends in agent 0.31
postal-address: ends in number -0.32
postal-address: in a longer term -0.94
postal-address: key to things -0.98
postal-address: list of its kind 0.65
postal-address: long text -0.34
postal-address: named as things -0.52
postal-address: next to family 0.4
postal-address: next to financial 0.67
postal-address: next to free-text -0.32
postal-address: next to location 0.36
postal-address: next to name -0.56
postal-address: next to online-identifier -0.22
postal-address: next to postal-address 0.79
postal-address: of a machine -0.58
postal-address: of a patient 0.63
postal-address: of a person by name 0.65
postal-address: of an institution by name -0.99
postal-address: of nobody -0.29
postal-address: ofPerson first -0.39
postal-address: ofPerson whole -0.48
postal-address: row of a program 1.03
postal-address: row of an institution -0.93
postal-address: several signs 0.46
postal-address: sign beside an address 0.51
postal-address: sign of a person -0.5
postal-address: sign part of an address 0.3
postal-address: table called after programs 0.4
postal-address: table called contact -0.46
postal-address: table called employment -0.24
postal-address: table called name 0.34
postal-address: table called postal-address 0.75
postal-address: table of health -0.85
postal-address: table of institutions -1.16
postal-address: table of messages -0.49
postal-address: table of secrets -0.46
postal-address: table of things -0.66
postal-address: table of writing -0.64
postal-address: table speaks of contact -1.03
postal-address: table speaks of financial 0.73
postal-address: table speaks of name 0.41
postal-address: the row's own number -1.04
postal-address: then about -0.5
postal-address: then code 0.48
postal-address: then digits 0.93
postal-address: then other 0.24
postal-address: type number -1.27
row of an institution -0.48
sender and recipient + next to contact -0.31
several signs 0.42
sign beside a position -0.69
sign beside a telephone 0.35
sign doer 0.58
sign key to persons 0.44
sign last words 0.4
sign measured 0.41
sign pair 0.51
sign table of health 0.48
sign table of identities 0.53
sign table of messages 0.5
sign title at work 0.55
sign who -0.38
sign writer 0.62
strict vocabulary + ends in code 0.27
strict vocabulary + ends in form 0.5
strict vocabulary + ends in institution 0.65
strict vocabulary + ends in person -0.76
strict vocabulary + key to persons -0.55
strict vocabulary + list -0.25
strict vocabulary + next to health 0.42
strict vocabulary + next to online-identifier 0.38
strict vocabulary + table called family 0.45
strict vocabulary + table called financial 0.34
strict vocabulary + table called health -0.73
strict vocabulary + table of posts -0.84
strict vocabulary + table of secrets -0.29
strict vocabulary + table of things 0.27
strict vocabulary + table of writing 0.46
strict vocabulary + table speaks of criminal -0.5
strict vocabulary + table speaks of family 0.47
strict vocabulary + type boolean 0.2
strict vocabulary + type number -0.4
strict vocabulary + type tiny -0.38
system-credential: "api key" 0.3
system-credential: "password salt" -0.92
system-credential: "password" 0.55
system-credential: "refresh token" -0.82
system-credential: "secret" 1.04
system-credential: "token" -1.15
system-credential: after form 0.53
system-credential: alone 1.07
system-credential: also credential -1.13
system-credential: atEnd first -0.51
system-credential: atEnd last -0.28
system-credential: atEnd whole -0.29
system-credential: begins with "key" -0.39
system-credential: begins with "password" -0.21
system-credential: begins with "private" 0.52
system-credential: begins with "refresh" -0.79
system-credential: begins with "secret" 0.8
system-credential: begins with "smtp" 0.65
system-credential: begins with "token" -0.43
system-credential: ends in about -0.91
system-credential: ends in id -0.61
system-credential: ends in key 0.63
system-credential: long text 0.69
system-credential: many personal neighbours -0.29
system-credential: next to credential -0.2
system-credential: next to online-identifier -0.73
system-credential: next to postal-address 0.5
system-credential: no sign -0.93
system-credential: no term 0.79
system-credential: of a machine 0.46
system-credential: of nobody 0.71
system-credential: persons by its columns -0.61
system-credential: referred to by persons -0.85
system-credential: row of a person -0.82
system-credential: row of an institution 0.58
system-credential: sign strict vocabulary 0.45
system-credential: sign table of secrets -0.59
system-credential: small table -0.36
system-credential: table called after programs 0.88
system-credential: table called free-text 0.48
system-credential: table called name -0.87
system-credential: table of institutions 0.58
system-credential: table of persons -0.96
system-credential: table of secrets -0.48
system-credential: table of things 0.84
system-credential: table speaks of employment 1.08
system-credential: table speaks of free-text 0.48
system-credential: table speaks of name -1.03
system-credential: then about -0.71
system-credential: then other 0.5
system-credential: type number -0.84
table called contact -0.27
table called demographic -0.29
table called health -0.56
table of accounts + next to financial 0.6
table of accounts + no personal neighbours -0.37
table of accounts + some personal neighbours 0.85
table of cards 0.31
table of contacts + ends in form -0.14
table of contacts + ends in other 0.89
table of contacts + no personal neighbours 0.69
table of contacts + of a machine 0.36
table of contacts + of nobody 0.53
table of contacts + small table 0.51
table of contacts + table of messages -0.16
table of contacts + table of writing -0.16
table of health + ends in about 0.42
table of health + next to free-text -0.69
table of health + of a patient 0.88
table of health + of nobody 0.43
table of health + other table 0.47
table of health + some personal neighbours 0.56
table of health + table called health -0.43
table of health + table of health 0.48
table of health + type number 0.39
table of identities + type text 0.53
table of messages + no personal neighbours 0.36
table of messages + other table 0.5
table of messages + table of messages 0.5
table of messages + type text 0.5
table of posts -0.88
table of reference -0.88
table of reviews 0.65
table of secrets + ends in form 0.73
table of secrets + ends in key 0.42
table of secrets + ends in number 0.67
table of secrets + long text 0.57
table of secrets + next to credential -0.64
table of secrets + next to name 0.32
table of secrets + table of programs -0.24
table of secrets + type other 0.37
table of sessions + of somebody 0.5
table of things -0.51
table of writing + ends in form 0.93
table of writing + ends in other 0.72
table of writing + long text 0.77
table of writing + next to free-text -0.27
table of writing + no personal neighbours 0.82
table of writing + of somebody 0.9
table of writing + some personal neighbours 0.57
table speaks of government-id 0.66
table speaks of nothing -0.49
then about -0.73
then amt 0.58
then at -0.73
then code -0.33
then digits -0.42
then format -0.43
then indicator -0.4
then institution 0.71
then json -0.79
then key 0.38
then method -0.51
then other -0.34
then person -0.49
then prefix 0.63
then rate 0.63
then sk -0.46
then source 0.59
then text -0.59
then thing -0.96
then type -0.55
then version 0.38
title at work + ends in other 0.55
title at work + many personal neighbours 0.56
title at work + of somebody 0.49
title at work + persons by its columns 0.55
title at work + table of persons 0.52
title at work + type text 0.55
type boolean -0.61
type tiny -1.54
vehicle: anywhere whole 0.59
vehicle: beside some of its kind 1.04
vehicle: ends in number 0.47
vehicle: ends in other 0.69
vehicle: next to vehicle 0.69
vehicle: no personal neighbours 0.92
vehicle: several words 0.61
vehicle: sign words 0.64
who + ends in person -0.38
who + persons by its columns -0.27
who + referred to by persons -0.36
who + table called name -0.86
who + table of persons -0.27
who + table speaks of name -0.86
who + type number 0.54
who, as text + ends in other 0.95
who, as text + ends in person -0.62
who, as text + has an address -0.66
who, as text + many personal neighbours -0.44
who, as text + next to contact -0.77
who, as text + next to credential -0.32
who, as text + next to health -0.83
who, as text + of a patient 0.33
who, as text + referred to by persons -0.43
who, as text + small table 0.42
who, as text + some personal neighbours -0.56
who, as text + table of persons -0.63
who, as text + table of things -0.72
who, as text + table of writing -0.33
who, as text + table speaks of contact -0.55
who, as text + table speaks of free-text -0.37
who, of a kind + many personal neighbours 0.23
who, of a kind + no personal neighbours -0.84
who, of a kind + persons by its columns 0.45
who, of a kind, as text + has an address 0.42
who, of a kind, as text + many personal neighbours 0.14
who, of a kind, as text + next to financial -1.05
who, of a kind, as text + of somebody 0.29
who, of a kind, as text + other table -0.64
who, of a kind, as text + persons by its columns 0.19
who, of a kind, as text + some personal neighbours -0.68
words + ends in agent 0.75
words + ends in digits 0.41
words + ends in id 0.47
words + ends in person -0.4
words + key to persons -0.89
words + key to things -0.73
words + list 0.45
words + long text 0.46
words + next to criminal 0.77
words + next to employment 0.56
words + next to family 0.77
words + next to health 0.56
words + next to likeness 0.71
words + next to location 0.44
words + next to name 0.48
words + next to online-identifier 0.61
words + of a machine 0.54
words + of somebody 0.46
words + persons by its columns 0.52
words + table called contact 0.42
words + table called demographic -0.21
words + table called financial -0.14
words + table called likeness -0.47
words + table called online-identifier -0.42
words + table of health 0.31
words + table of persons 0.43
words + table of posts -1.26
words + table of reviews 0.43
words + table of things -0.22
words + table of writing 0.52
words + table speaks of contact 0.73
words + table speaks of free-text 0.43
words + table speaks of government-id 0.46
words + table speaks of likeness -0.31
words + the row's own number -0.8
words + type tiny -1.42
words + warehouse 0.41
writer + ends in person 0.46
writer + no personal neighbours 0.51
writer + other table 0.62
writer + type text 0.62`;
