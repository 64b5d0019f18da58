/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.65
after form -0.27
after institution -0.46
after number -0.72
after person 0.43
alone 0.44
anywhere last 0.34
anywhere whole 0.55
beside a contact + many personal neighbours -0.33
beside a contact + persons by its columns -0.36
beside a contact + referred to by persons 0.37
beside a position + ends in other -0.64
beside a position + of somebody -0.56
beside a position + other table -0.52
beside a position + type text -0.52
beside an address + ends in institution -0.34
beside an address + ends in number -0.42
beside an address + ends in other 0.34
beside an address + next to location -0.39
beside an address + of nobody -0.51
beside an address + other table -0.33
beside many of its kind 0.42
clinical row + ends in about -0.36
clinical row + ends in form 0.41
clinical row + ends in person -0.37
clinical row + has an address -0.99
clinical row + key to persons -0.34
clinical row + many personal neighbours -0.77
clinical row + next to contact -0.58
clinical row + next to demographic -0.69
clinical row + next to name -0.67
clinical row + next to postal-address -0.43
clinical row + no personal neighbours 0.75
clinical row + of a patient -0.4
clinical row + of nobody -0.39
clinical row + of somebody -0.3
clinical row + persons by its columns -0.37
clinical row + referred to by persons -0.41
clinical row + some personal neighbours -0.68
clinical row + table called health 0.74
clinical row + table of persons -0.37
clinical row + type boolean 0.24
contact: "billing email" 0.43
contact: "cc" -0.45
contact: "email address" 0.38
contact: "email" of somebody 0.64
contact: "homepage" -0.59
contact: "mobile" 0.55
contact: "reply to" 0.29
contact: "social" of a person -0.32
contact: "social" of somebody 0.33
contact: "url" -0.8
contact: "url" of nobody -0.37
contact: "url" of somebody -0.76
contact: after agent 0.6
contact: after institution -0.61
contact: alone 0.7
contact: also institution-contact -1.16
contact: also likeness -0.39
contact: also name 0.75
contact: anywhere first -0.77
contact: anywhere last 1.06
contact: anywhere whole 0.49
contact: atEnd inside -0.41
contact: begins with "address" 0.49
contact: begins with "branch" -0.31
contact: begins with "homepage" -0.59
contact: begins with "mobile" 0.53
contact: begins with "phone" 0.34
contact: begins with "reply" -0.37
contact: begins with "url" -0.27
contact: beside many of its kind 0.69
contact: ends in about -0.48
contact: ends in code -0.68
contact: ends in id 0.8
contact: in a longer term -0.71
contact: list of its kind 0.64
contact: long text -0.24
contact: next to contact 0.38
contact: next to credential -0.29
contact: next to free-text 0.58
contact: next to health -0.5
contact: next to postal-address -1.21
contact: no sign -0.83
contact: no term 1.24
contact: of an institution by name -0.61
contact: of nobody -0.59
contact: of somebody 0.35
contact: ofPerson last -0.79
contact: ofPerson whole -0.38
contact: referred to by persons -0.4
contact: row of a program -0.71
contact: row of an institution -0.97
contact: several words 0.44
contact: sign table of messages 0.39
contact: table called after programs -0.3
contact: table called health -0.37
contact: table of institutions -0.62
contact: table of programs -0.52
contact: table of things 0.33
contact: table speaks of free-text 0.49
contact: table speaks of health -0.44
contact: then about -0.62
contact: then code -0.72
contact: then digits -0.56
contact: then number -0.83
container 0.41
container: alone 0.58
container: begins with "json" -0.34
container: beside none of its kind 0.41
container: long text 0.58
container: next to credential -0.38
container: no term 0.41
container: sign name of a container 0.41
container: type text 0.41
credential: "authorization code" -0.47
credential: "authorization code" of somebody -0.47
credential: "otp" -0.45
credential: "private key" -0.4
credential: "private key" of somebody -0.4
credential: "session id" 0.57
credential: "token id" -0.45
credential: "token id" of somebody -0.57
credential: "token" 0.6
credential: "token" of a person 0.33
credential: "token" of somebody 0.55
credential: after about -0.42
credential: also government-id -0.43
credential: also online-identifier 0.28
credential: anywhere first -0.31
credential: anywhere last -0.65
credential: anywhere whole 1.13
credential: atEnd first -0.63
credential: begins with "authorization" -0.47
credential: begins with "encrypted" -0.52
credential: begins with "hash" -0.4
credential: begins with "key" 0.49
credential: begins with "password" 0.46
credential: ends in about -0.29
credential: ends in key -0.49
credential: list of its kind 0.37
credential: long text -0.13
credential: many personal neighbours -0.33
credential: next to credential 0.48
credential: next to demographic -0.43
credential: next to name 0.57
credential: next to online-identifier 0.58
credential: no sign -1.37
credential: of somebody -0.34
credential: ofPerson whole -0.41
credential: referred to by persons 0.49
credential: sign table of secrets 1.35
credential: sign table of sessions 0.71
credential: small table 0.45
credential: table called free-text -0.72
credential: table of secrets 0.93
credential: table speaks of credential 0.65
credential: table speaks of employment -0.62
credential: table speaks of free-text -0.72
credential: table speaks of name 0.45
credential: then about -0.42
credential: then form 0.3
credential: then other -0.88
credential: type number -1.8
credential: type text 0.56
criminal: anywhere last -0.32
criminal: beside none of its kind 1.04
criminal: beside some of its kind -0.65
criminal: ends in about 0.48
criminal: long text 0.47
criminal: many personal neighbours -0.32
criminal: next to government-id -0.42
criminal: of somebody -0.34
criminal: other table 0.49
criminal: several words 0.25
criminal: some personal neighbours 0.83
criminal: table speaks of criminal -0.42
criminal: type text 0.73
demographic: "age" 0.23
demographic: "age" of a person 0.27
demographic: "ethnicity" 0.38
demographic: "language" -0.36
demographic: "locale" -0.56
demographic: "marital" -0.38
demographic: "marital" of a person -0.36
demographic: "nationality" -0.32
demographic: "race" of somebody 0.44
demographic: "timezone" -0.47
demographic: after other -0.69
demographic: also name -0.57
demographic: also postal-address -0.41
demographic: anywhere first 0.47
demographic: anywhere whole 0.44
demographic: begins with "country" -0.64
demographic: begins with "date" -0.51
demographic: begins with "death" 0.3
demographic: begins with "ethnicity" 0.38
demographic: begins with "locale" -0.52
demographic: begins with "timezone" -0.47
demographic: beside none of its kind -0.94
demographic: beside some of its kind 0.44
demographic: ends in about 0.65
demographic: ends in group 0.35
demographic: ends in id 0.23
demographic: ends in indicator 0.54
demographic: ends in number 0.52
demographic: ends in thing -0.26
demographic: in a longer term -1.15
demographic: long text -0.29
demographic: next to demographic 0.75
demographic: next to health 0.34
demographic: next to name -0.42
demographic: of nobody -0.88
demographic: of somebody 0.43
demographic: ofPerson first -0.57
demographic: ofPerson last -0.44
demographic: ofPerson whole -0.82
demographic: row of a person 0.39
demographic: row of an institution 0.27
demographic: sign words 0.28
demographic: table of institutions 0.27
demographic: table of things -0.72
demographic: then about 0.54
demographic: then indicator 0.54
doer + ends in other 0.29
doer + no personal neighbours 0.33
doer + of somebody 0.52
doer + other table 0.43
doer + type number 0.37
doer, as text + many personal neighbours 0.4
doer, as text + of nobody 0.66
doer, as text + persons by its columns 0.41
employment: "affiliation" -0.55
employment: "affiliation" of somebody -0.34
employment: "badge number" of somebody -0.51
employment: "branch" -0.72
employment: "branch" of a person -0.36
employment: "branch" of somebody -0.36
employment: "company" -0.46
employment: "company" of somebody -0.46
employment: "department" of a person 0.52
employment: "employer" of a person 0.58
employment: "employment" 0.46
employment: "function" 0.24
employment: "grade" 1.44
employment: "grade" of a person 0.54
employment: "grade" of somebody 1.09
employment: "job title" of a person 0.34
employment: "joined" -0.64
employment: "joined" of a person -0.64
employment: "position" of a person 0.32
employment: "school name" of nobody -0.37
employment: "school" 0.6
employment: "school" of nobody 0.47
employment: "school" of somebody 0.29
employment: "score" of a person -0.38
employment: "service" -0.47
employment: "service" of somebody -0.29
employment: "subject" -0.33
employment: "team" -0.49
employment: "team" of somebody -0.31
employment: "termination date" -0.28
employment: "title" -0.37
employment: "title" of a person 0.48
employment: "title" of somebody -0.91
employment: after form -0.35
employment: also contact -0.73
employment: also family 0.33
employment: also financial 0.51
employment: also health -0.61
employment: also person-key -0.6
employment: atEnd first 0.48
employment: atEnd last -0.81
employment: begins with "customer" -0.5
employment: begins with "date" -0.42
employment: begins with "employee" -0.77
employment: begins with "employer" 0.4
employment: begins with "employment" 0.34
employment: begins with "grade" 0.74
employment: begins with "occupation" 0.39
employment: begins with "pay" 0.92
employment: begins with "service" -0.29
employment: begins with "subject" -0.28
employment: begins with "title" -0.31
employment: beside none of its kind -0.45
employment: ends in form -0.31
employment: ends in institution 0.49
employment: ends in subject -0.39
employment: ends in thing -0.41
employment: key to things 0.38
employment: list of its kind -0.72
employment: named as things -0.51
employment: next to contact 0.48
employment: next to demographic -0.3
employment: next to employment 1.06
employment: next to financial 0.49
employment: next to government-id -0.54
employment: next to postal-address -0.32
employment: no term -1.23
employment: of a patient -0.76
employment: of nobody -0.55
employment: ofPerson first -0.36
employment: ofPerson last -0.69
employment: ofPerson whole 0.79
employment: other table -0.38
employment: persons by its columns 0.23
employment: row of an institution -0.9
employment: several signs 0.42
employment: several words 0.21
employment: sign last words 0.6
employment: sign strict vocabulary -0.49
employment: sign title at work 0.39
employment: small table -0.43
employment: table called employment 0.99
employment: table called financial 0.41
employment: table called free-text -0.6
employment: table of health -0.58
employment: table of institutions -0.79
employment: table of posts -0.6
employment: table of reference -0.53
employment: table of things -0.57
employment: table of writing -0.66
employment: table speaks of employment 0.81
employment: table speaks of financial 0.31
employment: table speaks of free-text -0.46
employment: table speaks of health -0.71
employment: then code 0.29
employment: type number -0.63
employment: type time -0.46
ends in about -0.44
ends in agent 0.33
ends in at -0.55
ends in code -0.29
ends in color -0.33
ends in disabled -0.42
ends in group 0.52
ends in indicator 0.76
ends in level -0.36
ends in method -0.31
ends in reason -0.58
ends in subject -0.66
ends in type -0.55
ends in uuid 0.44
family: "emergency contact" -0.39
family: "maiden" -0.51
family: "marital" of a person 0.39
family: "relationship" 0.55
family: "spouse" of somebody 0.28
family: after flag 0.35
family: alone 0.26
family: also contact -0.61
family: also demographic 0.48
family: also name 0.29
family: also person-key -0.55
family: begins with "child" -0.67
family: begins with "emergency" -0.39
family: begins with "maiden" -0.42
family: begins with "relation" 0.52
family: beside none of its kind -0.5
family: ends in form -0.53
family: ends in status 0.42
family: in a longer term 0.42
family: next to demographic 0.47
family: no sign 0.46
family: ofPerson first -0.36
family: ofPerson last 0.69
family: persons by its columns 0.38
family: row of a person 0.38
family: several words 0.23
family: sign strict vocabulary -0.7
family: sign words -0.4
family: small table -0.43
family: table speaks of health 0.46
family: then other -0.85
family: then status 0.42
family: type boolean -0.74
family: type text 0.5
financial: "account number" 0.29
financial: "account number" of somebody 0.29
financial: "balance" 0.63
financial: "balance" of a person 0.75
financial: "bank code" -0.33
financial: "bank name" -0.37
financial: "bank" 0.55
financial: "card number" -0.68
financial: "card number" of a person -0.62
financial: "contribution amount" -0.7
financial: "credit score" 0.34
financial: "credit" -0.57
financial: "credit" of somebody -0.51
financial: "iban" 0.41
financial: "last 4" of a person -0.57
financial: "pan token" 0.42
financial: "pay grade" -0.71
financial: "policy number" 0.38
financial: "savings" -0.31
financial: after form -0.49
financial: alone 0.21
financial: also credential 0.73
financial: also employment -0.67
financial: also person-key 0.29
financial: anywhere inside -0.43
financial: anywhere last -0.53
financial: atEnd whole -0.43
financial: begins with "balance" -0.41
financial: begins with "cc" 0.44
financial: begins with "credit" 0.31
financial: begins with "default" -0.69
financial: begins with "iban" 0.37
financial: begins with "pan" 0.57
financial: begins with "pay" -0.71
financial: begins with "tax" -0.56
financial: beside some of its kind 0.28
financial: ends in about -0.36
financial: ends in code -0.67
financial: ends in form 0.55
financial: ends in institution -0.51
financial: ends in type -0.54
financial: in a longer term -0.79
financial: many personal neighbours 0.4
financial: next to credential 0.3
financial: next to financial 0.55
financial: no personal neighbours -0.52
financial: no term 0.53
financial: of nobody -0.53
financial: ofPerson inside 0.7
financial: referred to by persons -0.41
financial: several signs 0.64
financial: sign last words -0.5
financial: small table -0.4
financial: table of things -0.62
financial: table speaks of financial 0.49
financial: then amt 0.26
financial: then code -0.38
financial: then institution 0.26
financial: type number 0.09
financial: warehouse 0.47
free-text: "answer" 0.33
free-text: "body" of nobody -0.43
free-text: "comment" of nobody -0.29
free-text: "comment" of somebody 0.46
free-text: "comments" 0.44
free-text: "comments" of somebody 0.34
free-text: "complaint" -0.57
free-text: "complaint" of somebody -0.57
free-text: "description" -1.05
free-text: "description" of nobody -0.52
free-text: "description" of somebody -0.99
free-text: "info" 0.5
free-text: "message" -0.71
free-text: "message" of a person -0.34
free-text: "message" of somebody -0.67
free-text: "note" of nobody -0.44
free-text: "notes" 0.55
free-text: "notes" of somebody 0.33
free-text: "summary" -0.31
free-text: "value text" -0.57
free-text: "value text" of somebody -0.57
free-text: after agent -0.44
free-text: after form -0.3
free-text: after other -0.57
free-text: alone 0.33
free-text: also container -0.36
free-text: also employment -0.37
free-text: also name -0.26
free-text: anywhere whole 0.35
free-text: atEnd first -0.63
free-text: atEnd whole 0.38
free-text: begins with "additional" -0.28
free-text: begins with "comments" 0.43
free-text: begins with "content" 0.32
free-text: begins with "description" -0.91
free-text: begins with "summary" -0.31
free-text: begins with "value" -0.57
free-text: ends in about -0.41
free-text: ends in agent 0.57
free-text: ends in person -0.33
free-text: ends in reason -0.55
free-text: in a longer term -0.28
free-text: long text 1.44
free-text: many personal neighbours -0.25
free-text: next to financial -0.37
free-text: next to name 0.34
free-text: no sign -0.64
free-text: of a machine -0.35
free-text: of nobody -0.38
free-text: ofPerson first 0.36
free-text: ofPerson inside -0.46
free-text: ofPerson last -0.4
free-text: other table -0.34
free-text: sign last words -0.55
free-text: sign table of writing 0.32
free-text: sign words 0.65
free-text: table called employment -0.39
free-text: table called health 0.37
free-text: table called likeness 0.36
free-text: table of messages -0.3
free-text: table of persons 0.51
free-text: table speaks of employment -0.41
free-text: table speaks of likeness 0.49
free-text: then person -0.33
free-text: then txt 0.34
free-text: type other -0.69
government-id: "certificate number" 0.35
government-id: "id number" -0.79
government-id: "id number" of a person -0.58
government-id: "social security number" of a person 0.31
government-id: "state id" -0.4
government-id: also employment 0.57
government-id: also person-key -0.79
government-id: also vehicle -0.54
government-id: begins with "insurance" -0.4
government-id: begins with "tax" -0.41
government-id: begins with "vat" -0.33
government-id: begins with "vehicle" -0.54
government-id: beside none of its kind -0.49
government-id: ends in about -0.37
government-id: ends in code -0.45
government-id: in a longer term -0.58
government-id: key to persons -0.44
government-id: next to credential -0.61
government-id: next to demographic 0.76
government-id: next to government-id 0.63
government-id: next to name 0.43
government-id: no personal neighbours -0.38
government-id: other table -0.29
government-id: table called employment -0.51
government-id: table called name 0.34
government-id: table of persons 0.44
government-id: table speaks of financial -0.46
government-id: table speaks of government-id 0.53
government-id: table speaks of name 0.29
government-id: then about -0.69
government-id: then id 0.32
government-id: then number 0.3
government-id: then other -0.54
government-id: type number -1.36
government-id: type text 0.72
health: "diagnosis" -0.48
health: "diagnosis" of somebody -0.24
health: "disabled" -0.55
health: "disabled" of a person -0.37
health: "drug name" -0.63
health: "icd code" -0.4
health: "mrn" -0.37
health: "ndc" of somebody -0.36
health: "pregnant" 0.37
health: "smoker" 0.44
health: "temperature" 0.3
health: "vaccine" of somebody 0.29
health: after about -0.37
health: alone 0.51
health: also family -0.33
health: also free-text 0.74
health: also government-id -0.4
health: also name -0.44
health: also person-key -0.33
health: also postal-address -0.54
health: anywhere last 0.45
health: atEnd first 0.29
health: begins with "cause" 0.39
health: begins with "diagnosis" -0.45
health: begins with "disability" 0.47
health: begins with "dosage" -0.37
health: begins with "drug" -0.59
health: begins with "icd" -0.39
health: begins with "insurance" -0.59
health: begins with "mrn" -0.37
health: begins with "procedure" 0.37
health: begins with "smoker" 0.43
health: begins with "temperature" 0.31
health: begins with "value" 0.33
health: begins with "weight" 0.58
health: beside many of its kind 0.74
health: ends in code 0.32
health: ends in disabled -0.42
health: ends in form 0.41
health: ends in id -0.29
health: ends in type 0.39
health: key to persons -0.34
health: list of its kind -0.71
health: many personal neighbours -0.41
health: next to contact -0.45
health: next to postal-address -0.36
health: no term -0.91
health: of nobody -0.85
health: persons by its columns 0.37
health: several signs 0.77
health: several words 0.87
health: sign last words 0.63
health: sign table of health 0.55
health: small table -0.52
health: some personal neighbours 0.32
health: table called employment -0.28
health: table called health -0.58
health: table called name -0.42
health: table of health 0.45
health: table of reference -0.77
health: table of things -0.45
health: table speaks of employment -0.3
health: table speaks of health -0.43
health: the row's own number -0.49
health: then code 0.43
health: then id -0.43
health: then other 0.33
in a longer term -1.5
institution-contact: "address 1" 0.34
institution-contact: "address" 0.85
institution-contact: "address" of a person 0.46
institution-contact: "address" of nobody 0.73
institution-contact: "city" of somebody -0.39
institution-contact: "county district" -0.41
institution-contact: "desk phone" -0.34
institution-contact: "desk phone" of a person -0.48
institution-contact: "email" of nobody 0.33
institution-contact: "location" -0.56
institution-contact: "phone number" 0.49
institution-contact: "phone number" of nobody 0.34
institution-contact: "phone" of somebody 0.5
institution-contact: "post code" 0.34
institution-contact: "url" -0.86
institution-contact: "url" of nobody -0.66
institution-contact: "zip code" 0.4
institution-contact: "zip" 0.37
institution-contact: "zip" of nobody 0.33
institution-contact: after about 0.5
institution-contact: after institution 0.89
institution-contact: also location -0.54
institution-contact: also name -0.7
institution-contact: atEnd first -0.35
institution-contact: atEnd last 0.59
institution-contact: atEnd whole 0.43
institution-contact: begins with "address" 0.7
institution-contact: begins with "county" -0.78
institution-contact: begins with "desk" -0.34
institution-contact: begins with "district" -0.4
institution-contact: begins with "location" -0.88
institution-contact: begins with "post" 0.31
institution-contact: begins with "site" 0.41
institution-contact: ends in agent -0.34
institution-contact: ends in code 0.33
institution-contact: ends in form 0.36
institution-contact: ends in institution -0.7
institution-contact: ends in number -0.42
institution-contact: in a longer term 0.63
institution-contact: next to contact 0.27
institution-contact: next to credential 0.66
institution-contact: next to employment -0.66
institution-contact: next to government-id -0.61
institution-contact: next to location -0.68
institution-contact: next to online-identifier -0.27
institution-contact: next to postal-address 1.11
institution-contact: no personal neighbours -0.73
institution-contact: no sign -0.5
institution-contact: of an institution by name 0.89
institution-contact: of nobody 0.94
institution-contact: of somebody -1.36
institution-contact: ofPerson last -0.89
institution-contact: ofPerson whole -1.16
institution-contact: other table 0.24
institution-contact: persons by its columns -1.08
institution-contact: referred to by persons 0.34
institution-contact: row of a person -1.03
institution-contact: row of a program 0.46
institution-contact: row of an institution 0.63
institution-contact: several words -0.35
institution-contact: sign beside an address -0.83
institution-contact: sign part of an address -0.4
institution-contact: table called after programs 0.3
institution-contact: table called contact -0.41
institution-contact: table called employment 0.54
institution-contact: table called postal-address -0.57
institution-contact: table of institutions 0.66
institution-contact: table of persons -1.2
institution-contact: table speaks of name -0.31
institution-contact: table speaks of postal-address 0.31
institution-contact: then other -0.25
institution-contact: type number -0.47
key by a noun + ends in id -0.8
key by a noun + ends in person 0.48
key by a noun + other table 0.42
key by a noun + small table -0.41
key by a noun + some personal neighbours 0.27
key of a program + ends in other 0.54
key of a program + next to credential 0.28
key of a program + other table 0.32
key of a program + table of programs 0.32
key to persons + ends in other 0.32
key to persons + ends in person 0.34
key to persons + key to persons 0.46
key to persons + no personal neighbours 0.6
key to persons + of somebody 0.34
key to persons + other table 0.4
key to persons + some personal neighbours 0.34
key to persons + table of persons 0.35
key to persons + type number 0.42
key to persons by name + ends in person 0.4
key to persons by name + has an address 0.36
key to persons by name + key to persons 0.94
key to persons by name + many personal neighbours 0.56
key to persons by name + no personal neighbours 0.53
key to persons by name + other table 0.69
key to persons by name + small table 0.56
key to persons by name + table called name -0.64
key to persons by name + table of messages -0.32
key to persons by name + table of programs -0.5
key to persons by name + table speaks of name -0.33
key to persons by name + type number 0.59
key to things -0.43
last words + ends in level -0.31
last words + ends in reason -0.42
last words + next to employment 0.38
last words + next to financial 0.44
last words + next to health 0.35
last words + next to name 0.6
last words + persons by its columns 0.36
last words + some personal neighbours 0.46
last words + table of institutions 0.45
last words + table of persons 0.55
last words + table speaks of employment 0.58
last words + type text 0.37
likeness: "photo" 0.16
likeness: "photo" of a person 0.25
likeness: "profile" -0.52
likeness: "signature" -0.98
likeness: also contact 0.41
likeness: anywhere first 0.47
likeness: anywhere last 0.22
likeness: atEnd whole -0.52
likeness: begins with "picture" 0.41
likeness: begins with "signature" -0.66
likeness: begins with "thumbnail" -0.54
likeness: ends in thing 0.28
likeness: long text -0.48
likeness: next to contact -0.53
likeness: no personal neighbours -0.54
likeness: no sign -1.25
likeness: of a machine 0.5
likeness: of nobody -0.66
likeness: of somebody 0.17
likeness: ofPerson first -0.59
likeness: several words 0.31
likeness: table of things -0.56
likeness: type other 0.57
location: "latitude" 0.34
location: anywhere first -0.53
location: anywhere whole 0.89
location: begins with "state" -0.58
location: beside none of its kind -0.42
location: beside some of its kind 0.6
location: many personal neighbours 0.29
location: next to credential 0.31
location: next to online-identifier 0.62
location: no sign 0.41
location: of somebody 0.31
location: persons by its columns 0.62
location: referred to by persons -0.36
location: row of a person 0.4
location: several signs 0.46
location: several words 0.4
location: sign beside a position -0.64
location: sign pair 0.42
location: table of persons 0.67
location: table speaks of name 0.64
location: then other -0.37
location: type number 0.4
location: type other -0.4
name of a container + long text 0.58
name of a container + next to credential -0.38
name of a container + type text 0.41
name of a role + next to contact 0.78
name of a role + next to name -0.27
name of a role + next to postal-address -0.34
name of a role + no personal neighbours -0.46
name of a role + of nobody 0.5
name of a role + of somebody -0.6
name of a role + persons by its columns -0.29
name of a role + some personal neighbours 0.47
name of a role + table of institutions 0.48
name of a role + table of persons -0.36
name: "account name" -0.42
name: "alias" of a person 0.35
name: "caseworker" 0.43
name: "caseworker" of somebody 0.43
name: "client name" -0.64
name: "client name" of somebody -0.64
name: "display name" of nobody -0.72
name: "display name" of somebody 0.64
name: "display" -0.34
name: "first" 0.43
name: "full name" -0.41
name: "full name" of nobody -0.53
name: "last" of somebody -0.47
name: "legal name" -0.63
name: "login id" 0.41
name: "login id" of a person 0.41
name: "login" 0.45
name: "login" of a person 0.51
name: "manager name" 0.38
name: "manager name" of nobody 0.34
name: "middle" 0.51
name: "middle" of a person 0.55
name: "name 1" 0.34
name: "name" of a person 0.44
name: "name" of nobody -0.49
name: "nurse" -0.35
name: "nurse" of somebody -0.35
name: "preferred" -0.34
name: "short name" of a person 0.38
name: "short name" of nobody -0.34
name: "slug" -0.59
name: "title" -0.67
name: "title" of a person -0.71
name: "underwriter" -0.32
name: "underwriter" of somebody -0.32
name: "user name" 0.41
name: "user" of a person -0.42
name: "user" of somebody 0.66
name: after agent -0.23
name: after institution -0.4
name: after other 0.44
name: after person 0.59
name: also credential -0.33
name: also employment -0.51
name: also family -0.56
name: also financial -0.57
name: also health 0.44
name: also online-identifier -0.25
name: also person-key 0.45
name: also postal-address -0.75
name: atEnd first -0.7
name: atEnd whole 0.58
name: begins with "business" -0.36
name: begins with "client" -0.63
name: begins with "contact" 0.58
name: begins with "display" 0.34
name: begins with "first" 0.56
name: begins with "full" -0.5
name: begins with "known" 0.45
name: begins with "last" 0.47
name: begins with "legal" -0.55
name: begins with "login" 0.48
name: begins with "manager" -0.36
name: begins with "middle" 0.58
name: begins with "other" -0.36
name: begins with "person" 0.33
name: begins with "provider" 0.29
name: begins with "relationship" -0.47
name: begins with "responsible" 0.42
name: begins with "slug" -0.49
name: begins with "title" -0.89
name: begins with "underwriter" -0.32
name: begins with "user" 0.36
name: beside many of its kind -0.39
name: ends in code -0.33
name: ends in form 0.82
name: ends in id 0.41
name: ends in person 0.49
name: has an address 0.83
name: in a longer term -0.98
name: key to persons -1.07
name: next to contact 0.39
name: next to credential 0.67
name: next to family 0.35
name: next to financial 0.31
name: no personal neighbours -0.68
name: no sign -0.66
name: of a patient -0.29
name: of a person by name 0.59
name: of an institution by name -0.4
name: ofPerson first -0.34
name: ofPerson inside -0.51
name: referred to by persons 0.4
name: row of a program -0.96
name: several signs 0.43
name: several words 0.4
name: sign last words 0.35
name: sign strict vocabulary 0.36
name: sign writer 0.53
name: small table -0.68
name: table called employment -0.49
name: table called family -0.39
name: table of messages -0.32
name: table of programs -0.81
name: table of reference -0.37
name: table of reviews 0.55
name: table of things -0.94
name: table speaks of credential -0.28
name: table speaks of health 0.21
name: then about 0.28
name: then agent -0.33
name: then code -0.33
name: then digits -0.47
name: then form 0.41
name: then number -0.8
name: then other -0.43
name: then person -0.33
name: type other -0.47
name: warehouse -0.32
named as things -0.66
next to contact 0.3
next to employment 0.38
next to family 0.32
next to financial 0.29
no sign -0.84
number elsewhere + next to contact 0.41
number elsewhere + next to name -0.34
number elsewhere + next to postal-address 0.35
number elsewhere + referred to by persons 0.44
number elsewhere + table of persons 0.52
number elsewhere + type number -0.64
number elsewhere + type text 0.81
number of a person + ends in id 0.36
number of a person + ends in other -0.68
number of a person + ends in person 0.49
number of a person + next to contact 0.42
number of a person + next to demographic -0.55
number of a person + next to financial -0.61
number of a person + next to free-text 0.51
number of a person + next to name -0.39
number of a person + of a patient 0.69
number of a person + persons by its columns 0.67
number of a person + small table -0.23
number of a person + table called free-text 0.46
number of a person + table of persons 0.61
number of a person + table speaks of free-text 0.49
number of a person + type text -0.34
number of a person + type uuid 0.64
number of a person + warehouse -0.39
of a person + has an address 1.12
of a person + long text 0.57
of a person + next to contact -0.44
of a person + next to financial 0.28
of a person + next to free-text -0.44
of a person + next to government-id 0.65
of a person + of a machine 0.37
of a person + of a patient 0.36
of a person + of somebody 0.36
of a person + referred to by persons 0.41
of a person + some personal neighbours 0.3
of a person + table called after programs 0.47
of a person + type number -0.81
of a person + type text 0.4
of a person by name 0.43
of an institution by name -0.46
of nobody -0.53
ofPerson first -0.53
ofPerson inside -0.72
ofPerson last -0.49
online-identifier: "device id" of nobody -0.41
online-identifier: "device id" of somebody 0.58
online-identifier: "fingerprint" -0.54
online-identifier: "fingerprint" of somebody -0.54
online-identifier: "ip" 0.6
online-identifier: "ip" of a person 0.44
online-identifier: "ip" of nobody 0.3
online-identifier: after form 0.43
online-identifier: also name 0.56
online-identifier: anywhere first -0.66
online-identifier: anywhere whole 0.44
online-identifier: begins with "fingerprint" -0.54
online-identifier: begins with "ip" 0.53
online-identifier: beside none of its kind -0.49
online-identifier: ends in number -0.52
online-identifier: ends in person 0.42
online-identifier: many personal neighbours 0.44
online-identifier: next to online-identifier 0.69
online-identifier: of nobody 0.36
online-identifier: of somebody 0.27
online-identifier: row of a person 0.26
online-identifier: row of a program 0.32
online-identifier: table of programs 0.32
online-identifier: table speaks of name 0.71
online-identifier: table speaks of online-identifier 0.39
online-identifier: the row's own number -0.45
online-identifier: then number -0.41
online-identifier: then other -0.57
online-identifier: type number -0.99
online-identifier: type other 0.42
online-identifier: type text 0.75
own key + ends in person 0.33
own key + next to contact 0.59
own key + next to employment -0.38
own key + next to name 0.72
own key + no personal neighbours -0.57
own key + other table -0.96
own key + referred to by persons 0.91
own key + table called after programs 0.53
own key + table called likeness -0.71
own key + table called name 0.98
own key + table of persons 0.55
own key + table speaks of likeness -0.71
own key + the row's own number 0.6
pair + ends in other 0.42
pair + other table 0.39
pair + type number 0.42
part of an address + next to contact -0.27
part of an address + next to postal-address 0.35
part of an address + of nobody -0.35
part of an address + of somebody 0.32
part of an address + table speaks of postal-address 0.38
part of an address + type number -0.31
person-key: alone 0.49
person-key: also contact -0.76
person-key: also employment 0.76
person-key: also financial -1.44
person-key: also health 0.47
person-key: begins with "account" -2.06
person-key: begins with "agent" 0.52
person-key: begins with "auth" -0.33
person-key: begins with "author" 0.39
person-key: begins with "created" 0.82
person-key: begins with "creator" 0.68
person-key: begins with "customer" 1.02
person-key: begins with "employee" 0.87
person-key: begins with "external" -0.33
person-key: begins with "last" 0.45
person-key: begins with "manager" 0.42
person-key: begins with "member" 0.36
person-key: begins with "modified" 0.33
person-key: begins with "owner" 0.85
person-key: begins with "partner" 0.39
person-key: begins with "party" -0.42
person-key: begins with "person" 0.64
person-key: begins with "provider" 0.3
person-key: begins with "recipient" -0.39
person-key: begins with "staff" 0.45
person-key: begins with "student" 0.32
person-key: begins with "subscriber" -0.53
person-key: begins with "unique" 0.35
person-key: begins with "user" 1.37
person-key: ends in other 0.54
person-key: ends in uuid 0.44
person-key: key to persons 0.7
person-key: next to employment -0.47
person-key: next to financial -0.55
person-key: next to free-text 0.73
person-key: next to health 0.74
person-key: next to online-identifier 0.61
person-key: of a machine -1.08
person-key: of a patient 0.52
person-key: of nobody 0.46
person-key: row of an institution 0.3
person-key: sign doer 0.52
person-key: sign key to persons 0.46
person-key: sign table of identities 0.35
person-key: sign who -0.41
person-key: table called after programs 0.41
person-key: table called likeness -0.58
person-key: table of health 0.37
person-key: table of institutions 0.51
person-key: table of persons 0.45
person-key: table speaks of financial -0.34
person-key: table speaks of likeness -0.56
person-key: table speaks of postal-address -0.58
person-key: the row's own number 0.26
person-key: type number 0.25
postal-address: "address 1" -0.42
postal-address: "address 1" of somebody -0.29
postal-address: "address" of nobody 0.82
postal-address: "address" of somebody -0.2
postal-address: "billing address" -0.28
postal-address: "city name" of somebody -0.26
postal-address: "country" -0.66
postal-address: "country" of a person -0.51
postal-address: "county" 0.39
postal-address: "county" of somebody 0.3
postal-address: "ort" -0.33
postal-address: "postal code" 0.82
postal-address: "postal code" of a person 0.5
postal-address: "postal code" of somebody 0.37
postal-address: "province" of a person 0.41
postal-address: "zip" of a person 0.34
postal-address: after agent 0.39
postal-address: after institution -0.76
postal-address: alone 0.56
postal-address: also demographic -0.74
postal-address: also free-text 0.44
postal-address: also government-id -0.27
postal-address: also institution-contact -1.05
postal-address: also location -0.7
postal-address: atEnd first 0.48
postal-address: begins with "address" -0.69
postal-address: begins with "branch" -0.34
postal-address: begins with "city" 0.4
postal-address: begins with "country" -0.67
postal-address: begins with "county" 0.47
postal-address: begins with "email" -0.67
postal-address: begins with "from" 0.4
postal-address: begins with "mail" 0.48
postal-address: begins with "ort" -0.33
postal-address: begins with "postal" 0.5
postal-address: begins with "region" -0.32
postal-address: begins with "state" 0.35
postal-address: begins with "to" 0.41
postal-address: begins with "unit" -0.58
postal-address: beside many of its kind 0.57
postal-address: beside none of its kind -0.77
postal-address: beside some of its kind -0.23
postal-address: ends in about -0.33
postal-address: ends in code 0.39
postal-address: ends in institution 0.37
postal-address: ends in number -0.36
postal-address: in a longer term -0.84
postal-address: key to things -0.71
postal-address: list of its kind 0.41
postal-address: long text -0.14
postal-address: named as things -0.34
postal-address: next to name -0.74
postal-address: next to postal-address 0.88
postal-address: no term -0.45
postal-address: of a patient 0.71
postal-address: of an institution by name -0.76
postal-address: of nobody -0.44
postal-address: other table -0.25
postal-address: referred to by persons -0.4
postal-address: row of an institution -1.1
postal-address: several signs 0.41
postal-address: sign beside an address 0.44
postal-address: sign of a person -0.37
postal-address: table called postal-address 0.51
postal-address: table of health -0.55
postal-address: table of institutions -1.24
postal-address: table of things -0.4
postal-address: table of writing -0.32
postal-address: table speaks of contact -0.61
postal-address: table speaks of name 0.32
postal-address: the row's own number -0.57
postal-address: then about -0.38
postal-address: then code 0.46
postal-address: then digits 0.33
postal-address: then other 0.3
postal-address: type number -0.92
row of a program -0.48
row of an institution -0.85
sender and recipient + next to contact -0.33
several signs 0.55
several words 0.41
sign beside a position -0.64
sign doer 0.52
sign key of a program 0.32
sign key to persons 0.46
sign last words 0.35
sign name of a container 0.41
sign pair 0.42
sign table of health 0.55
sign table of identities 0.35
sign table of messages 0.39
sign table of writing 0.32
sign title at work 0.39
sign who -0.41
sign writer 0.53
strict vocabulary + ends in agent 0.42
strict vocabulary + ends in form 0.67
strict vocabulary + ends in institution 0.49
strict vocabulary + ends in person -0.54
strict vocabulary + ends in thing 0.3
strict vocabulary + has an address 0.43
strict vocabulary + key to persons -0.35
strict vocabulary + next to health 0.5
strict vocabulary + next to postal-address 0.37
strict vocabulary + table called after programs 0.48
strict vocabulary + table called health -0.6
strict vocabulary + table of health -0.42
strict vocabulary + table of institutions -0.74
strict vocabulary + table of posts -0.57
strict vocabulary + table of secrets -0.42
strict vocabulary + table of things 0.3
strict vocabulary + table speaks of criminal -0.38
strict vocabulary + table speaks of family 0.4
strict vocabulary + type number -0.74
system-credential: "api key" 0.36
system-credential: "api key" of nobody 0.73
system-credential: "password salt" -0.63
system-credential: "refresh token" -0.64
system-credential: "refresh token" of somebody -0.39
system-credential: "salt" of a person -0.37
system-credential: "secret" 0.72
system-credential: "secret" of nobody 0.44
system-credential: "secret" of somebody 0.36
system-credential: "token" -0.74
system-credential: "token" of somebody -0.54
system-credential: alone 0.67
system-credential: also credential -1.32
system-credential: atEnd whole -0.35
system-credential: begins with "key" -0.35
system-credential: begins with "password" -0.31
system-credential: begins with "refresh" -0.59
system-credential: begins with "secret" 0.65
system-credential: ends in about -0.64
system-credential: ends in id -0.47
system-credential: ends in key 0.69
system-credential: long text 0.53
system-credential: many personal neighbours -0.26
system-credential: next to credential -0.43
system-credential: next to online-identifier -0.44
system-credential: no sign -0.6
system-credential: no term 0.6
system-credential: of nobody 0.81
system-credential: persons by its columns -0.75
system-credential: referred to by persons -0.49
system-credential: row of a person -0.75
system-credential: row of a program 0.39
system-credential: row of an institution 0.46
system-credential: sign key of a program 0.32
system-credential: sign table of secrets -0.49
system-credential: small table -0.39
system-credential: table called after programs 0.71
system-credential: table called free-text 0.33
system-credential: table called name -0.7
system-credential: table of institutions 0.46
system-credential: table of persons -0.82
system-credential: table of programs 0.4
system-credential: table of secrets -0.41
system-credential: table of things 0.84
system-credential: table speaks of credential -0.19
system-credential: table speaks of employment 0.77
system-credential: table speaks of free-text 0.33
system-credential: table speaks of name -0.81
system-credential: then about -0.49
system-credential: type number -0.63
table called health -0.55
table of accounts + next to financial 0.34
table of accounts + some personal neighbours 0.43
table of contacts + ends in other 0.61
table of health + next to free-text -0.42
table of health + of a patient 0.74
table of health + other table 0.53
table of health + table called health -0.35
table of health + table of health 0.55
table of identities + type text 0.34
table of messages + other table 0.39
table of messages + table of messages 0.39
table of messages + type text 0.39
table of posts -1.04
table of reference -0.91
table of reviews 0.73
table of secrets + ends in form 0.59
table of secrets + ends in number 0.61
table of secrets + ends in other -0.17
table of secrets + next to credential -0.41
table of secrets + table of programs -0.11
table of things -0.72
table of writing + ends in form 0.3
table of writing + long text 0.45
table of writing + no personal neighbours 0.35
table of writing + of somebody 0.58
table of writing + other table 0.32
table of writing + table of writing 0.32
table of writing + type text 0.32
table speaks of government-id 0.5
then about -0.74
then amt 0.26
then at -0.56
then code -0.55
then indicator 0.68
then institution 0.56
then json -0.34
then method -0.31
then other -0.59
then person -0.51
then prefix 0.39
then rate 0.37
then text -0.3
then thing -0.41
then txt 0.43
then type -0.59
title at work + ends in other 0.39
title at work + many personal neighbours 0.38
title at work + of somebody 0.32
title at work + persons by its columns 0.39
title at work + table of persons 0.35
title at work + type text 0.39
type boolean -0.88
type tiny -0.58
vehicle 0.34
vehicle: anywhere whole 0.42
vehicle: beside some of its kind 0.7
vehicle: ends in other 0.29
vehicle: next to vehicle 0.39
vehicle: no personal neighbours 0.43
vehicle: other table 0.34
vehicle: several words 0.41
vehicle: sign words 0.32
vehicle: type text 0.34
who + ends in person -0.41
who + persons by its columns -0.29
who + table called name -0.62
who + table of persons -0.29
who + table speaks of name -0.62
who, as text + ends in other 0.47
who, as text + ends in person -0.87
who, as text + has an address -0.43
who, as text + many personal neighbours -0.46
who, as text + next to contact -0.81
who, as text + next to health -0.48
who, as text + some personal neighbours -0.68
who, as text + table of institutions 0.36
who, as text + table of persons -0.64
who, as text + table of things -0.39
who, as text + table of writing -0.25
who, of a kind + no personal neighbours -0.76
who, of a kind + persons by its columns 0.18
who, of a kind, as text + has an address 0.29
who, of a kind, as text + next to financial -0.58
who, of a kind, as text + of somebody 0.19
who, of a kind, as text + other table -0.67
who, of a kind, as text + persons by its columns 0.18
who, of a kind, as text + some personal neighbours -0.56
words + ends in agent 0.57
words + ends in id 0.3
words + ends in other 0.43
words + ends in person -0.38
words + key to persons -0.81
words + key to things -0.45
words + next to criminal 0.47
words + next to family 0.46
words + next to likeness 0.48
words + next to location 0.38
words + next to name 0.52
words + next to online-identifier 0.62
words + of a machine 0.63
words + of somebody 0.35
words + persons by its columns 0.59
words + table called contact 0.36
words + table called financial -0.32
words + table called health -0.34
words + table called likeness -0.45
words + table called postal-address 0.35
words + table of health 0.37
words + table of posts -1.06
words + table of reference -0.51
words + table of things -0.41
words + table speaks of contact 0.54
words + table speaks of financial 0.35
words + table speaks of free-text 0.37
words + table speaks of government-id 0.32
words + table speaks of health 0.24
words + table speaks of likeness -0.33
words + table speaks of online-identifier 0.46
words + the row's own number -0.83
words + type tiny -0.31
words + warehouse 0.32
writer + ends in person 0.34
writer + no personal neighbours 0.34
writer + other table 0.53
writer + type text 0.53`;
