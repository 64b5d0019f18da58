/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.68
after flag -0.46
after form -0.33
after institution -0.47
after number -0.66
after person 0.46
alone 0.52
anywhere whole 0.5
at work + ends in other 0.65
at work + no personal neighbours 0.47
at work + of somebody 0.59
at work + other table 0.49
at work + type text 0.52
beside a contact + of nobody 0.27
beside a contact + persons by its columns -0.36
beside a position + ends in other -0.45
beside a position + many personal neighbours -0.33
beside a position + of somebody -0.68
beside a position + other table -0.32
beside a position + type text -0.33
beside an address + ends in institution -0.31
beside an address + ends in number -0.44
beside an address + ends in other 0.41
beside an address + next to location -0.35
beside an address + of nobody -0.47
beside an address + other table -0.29
beside many of its kind 0.41
clinical row + ends in about -0.38
clinical row + ends in form 0.37
clinical row + ends in person -0.64
clinical row + has an address -0.84
clinical row + key to persons -0.5
clinical row + key to things 0.28
clinical row + many personal neighbours -0.99
clinical row + next to contact -0.5
clinical row + next to demographic -0.6
clinical row + next to health 0.41
clinical row + next to name -0.67
clinical row + next to postal-address -0.53
clinical row + no personal neighbours 0.55
clinical row + of somebody -0.28
clinical row + referred to by persons -0.58
clinical row + some personal neighbours -0.6
clinical row + table called health 0.44
contact: "billing email" 0.44
contact: "cc" -0.34
contact: "cc" of somebody -0.32
contact: "contact phone" of nobody -0.67
contact: "email address" 0.45
contact: "email" of somebody 0.73
contact: "fax" of a person 0.26
contact: "homepage" -0.61
contact: "mobile" 0.58
contact: "reply to" 0.29
contact: "social" of a person -0.35
contact: "url" -0.63
contact: "url" of a person 0.33
contact: "url" of nobody -0.45
contact: "url" of somebody -0.84
contact: after agent 0.64
contact: after institution -0.67
contact: alone 0.77
contact: also institution-contact -1.12
contact: also likeness -0.54
contact: also name 0.87
contact: also person-key -0.21
contact: anywhere first -0.8
contact: anywhere last 1.05
contact: anywhere whole 0.43
contact: atEnd inside -0.46
contact: begins with "address" 0.56
contact: begins with "business" -0.51
contact: begins with "cc" -0.22
contact: begins with "homepage" -0.61
contact: begins with "mobile" 0.58
contact: begins with "reply" -0.42
contact: begins with "sender" -0.31
contact: begins with "url" -0.35
contact: beside many of its kind 0.57
contact: ends in about -0.42
contact: ends in code -0.55
contact: ends in form -0.12
contact: ends in id 0.56
contact: in a longer term -0.42
contact: list of its kind 0.57
contact: long text -0.23
contact: next to contact 0.57
contact: next to credential -0.26
contact: next to free-text 0.5
contact: next to health -0.37
contact: next to postal-address -1.2
contact: no sign -0.79
contact: no term 0.92
contact: of an institution by name -0.67
contact: of nobody -0.53
contact: ofPerson last -0.91
contact: ofPerson whole -0.45
contact: row of a program -0.43
contact: row of an institution -0.9
contact: several words 0.57
contact: sign table of messages 0.41
contact: table called health -0.32
contact: table called likeness 0.45
contact: table of health -0.6
contact: table of institutions -0.48
contact: table of programs -0.2
contact: table of reference -0.35
contact: table of things 0.32
contact: table speaks of free-text 0.42
contact: table speaks of health -0.67
contact: table speaks of likeness 0.45
contact: then about -0.58
contact: then code -0.61
contact: then digits -0.63
contact: then number -0.77
container 0.43
container: alone 0.53
container: begins with "json" -0.31
container: beside none of its kind 0.43
container: long text 0.6
container: next to credential -0.34
container: next to online-identifier -0.29
container: no term 0.43
container: sign name of a container 0.43
container: type text 0.43
credential: "authorization code" -0.54
credential: "authorization code" of somebody -0.54
credential: "encrypted value" -0.77
credential: "hash" -0.56
credential: "private key" -0.35
credential: "private key" of somebody -0.38
credential: "salt" of a person 0.39
credential: "session id" 0.5
credential: "session id" of somebody 0.37
credential: "sid" -0.48
credential: "sid" of somebody -0.3
credential: "token id" -0.43
credential: "token id" of somebody -0.57
credential: "token" 0.53
credential: "token" of a person 0.45
credential: "token" of somebody 0.31
credential: after about -0.4
credential: after form 0.54
credential: also government-id -0.8
credential: also online-identifier 0.36
credential: anywhere first -0.42
credential: anywhere last -0.31
credential: anywhere whole 0.78
credential: atEnd first -0.55
credential: begins with "authorization" -0.54
credential: begins with "encrypted" -0.65
credential: begins with "hash" -0.38
credential: begins with "id" 0.35
credential: begins with "key" 0.47
credential: begins with "password" 0.57
credential: begins with "secret" -0.35
credential: begins with "token" 0.29
credential: ends in about -0.31
credential: ends in code 0.59
credential: ends in id 0.35
credential: ends in key -0.35
credential: has an address 0.54
credential: list of its kind 0.33
credential: next to demographic -0.42
credential: next to name 0.57
credential: next to online-identifier 0.3
credential: no sign -1.28
credential: no term -0.61
credential: of a patient -0.33
credential: of somebody -0.31
credential: referred to by persons 0.52
credential: sign table of secrets 1.12
credential: sign table of sessions 0.66
credential: small table 0.43
credential: table called after programs -0.28
credential: table called free-text -0.76
credential: table of secrets 0.78
credential: table speaks of credential 0.58
credential: table speaks of employment -0.41
credential: table speaks of free-text -0.68
credential: table speaks of name 0.54
credential: then about -0.43
credential: then form 0.45
credential: then number 0.31
credential: then other -0.94
credential: type number -1.66
credential: type text 0.52
credential: warehouse -0.56
criminal: alone 0.36
criminal: anywhere last -0.29
criminal: begins with "sentence" 0.53
criminal: beside none of its kind 0.74
criminal: beside some of its kind -0.63
criminal: ends in about 0.56
criminal: long text 0.53
criminal: many personal neighbours -0.3
criminal: next to government-id -0.42
criminal: sign last words 0.36
criminal: small table 0.59
criminal: some personal neighbours 0.66
criminal: table called criminal -0.36
criminal: table speaks of criminal -0.49
criminal: table speaks of family 0.36
criminal: type number -0.34
criminal: type text 0.68
demographic: "age" 0.4
demographic: "age" of a person 0.43
demographic: "age" of somebody 0.32
demographic: "deceased" 0.34
demographic: "deceased" of a person 0.34
demographic: "locale" -0.43
demographic: "marital" -0.38
demographic: "marital" of a person -0.36
demographic: "nationality" -0.35
demographic: "timezone" -0.48
demographic: after about -0.7
demographic: after other -0.75
demographic: also employment 0.41
demographic: also financial -0.31
demographic: also health -0.49
demographic: also name -0.68
demographic: anywhere last -0.31
demographic: anywhere whole 0.46
demographic: atEnd first 0.52
demographic: begins with "age" 0.43
demographic: begins with "date" -0.43
demographic: begins with "deceased" 0.5
demographic: begins with "locale" -0.4
demographic: begins with "timezone" -0.48
demographic: begins with "veteran" 0.38
demographic: beside many of its kind 0.27
demographic: beside none of its kind -0.89
demographic: beside some of its kind 0.27
demographic: ends in indicator 0.71
demographic: ends in number 0.45
demographic: in a longer term -1.09
demographic: long text -0.21
demographic: next to demographic 0.39
demographic: next to government-id 0.31
demographic: next to name -0.55
demographic: no sign -0.74
demographic: of a patient 0.46
demographic: of nobody -1.17
demographic: of somebody 0.4
demographic: ofPerson first -0.57
demographic: ofPerson last -0.38
demographic: ofPerson whole -0.81
demographic: row of a person 0.28
demographic: row of an institution 0.54
demographic: several words 0.35
demographic: sign words 0.39
demographic: table called employment -0.28
demographic: table of institutions 0.54
demographic: table of things -0.33
demographic: table speaks of employment -0.33
demographic: table speaks of health -0.5
demographic: then about 0.41
demographic: then indicator 0.71
demographic: type time 0.28
demographic: type tiny 0.45
doer + ends in other 0.31
doer + no personal neighbours 0.32
doer + of somebody 0.51
doer + other table 0.42
doer + type number 0.35
doer, as text + next to free-text 0.29
doer, as text + of nobody 0.37
doer, as text + persons by its columns 0.51
employment: "affiliation" -0.48
employment: "branch" -0.76
employment: "branch" of a person -0.47
employment: "branch" of somebody -0.33
employment: "company" -0.42
employment: "company" of somebody -0.41
employment: "dbs certificate" -0.38
employment: "dbs certificate" of a person -0.38
employment: "department" 0.38
employment: "department" of a person 0.51
employment: "education" -0.32
employment: "employer" 0.32
employment: "employer" of a person 0.58
employment: "employment" 0.44
employment: "grade" 1.64
employment: "grade" of a person 0.55
employment: "grade" of somebody 1.46
employment: "hire date" of somebody -0.33
employment: "hours" -0.3
employment: "institution" 0.37
employment: "institution" of nobody 0.37
employment: "joined" -0.61
employment: "joined" of a person -0.61
employment: "position" of a person 0.43
employment: "post" -0.4
employment: "result" -0.31
employment: "school name" -0.39
employment: "school name" of nobody -0.48
employment: "school" 0.66
employment: "school" of nobody 0.45
employment: "school" of somebody 0.34
employment: "score" of a person -0.46
employment: "service" -0.53
employment: "team" -0.52
employment: "termination date" -0.38
employment: "title" -0.43
employment: "title" of a person 0.45
employment: "title" of somebody -0.93
employment: after about 0.35
employment: after form -0.37
employment: after other -0.31
employment: also contact -0.69
employment: also free-text -0.34
employment: also health -0.49
employment: also person-key -0.53
employment: atEnd first 0.52
employment: atEnd last -0.47
employment: begins with "course" -0.54
employment: begins with "customer" -0.56
employment: begins with "date" -0.4
employment: begins with "dbs" -0.38
employment: begins with "employee" -0.84
employment: begins with "employer" 0.3
employment: begins with "employment" 0.33
employment: begins with "grade" 0.97
employment: begins with "highest" 0.31
employment: begins with "id" -0.59
employment: begins with "institution" 0.4
employment: begins with "occupation" 0.41
employment: begins with "pay" 0.77
employment: begins with "percent" 0.65
employment: begins with "student" -0.37
employment: beside none of its kind -0.4
employment: ends in form -0.31
employment: ends in institution 0.43
employment: ends in number -0.32
employment: ends in thing -0.49
employment: named as things -0.51
employment: next to demographic -0.51
employment: next to employment 1.31
employment: next to financial 0.66
employment: next to government-id -0.27
employment: next to postal-address -0.33
employment: no sign -0.33
employment: no term -0.98
employment: of a patient -0.81
employment: of nobody -0.61
employment: ofPerson first -0.35
employment: ofPerson last -0.39
employment: ofPerson whole 0.62
employment: other table -0.23
employment: persons by its columns 0.41
employment: row of a program 0.28
employment: row of an institution -0.9
employment: several signs 0.71
employment: sign at work 0.75
employment: sign last words 0.72
employment: sign strict vocabulary -0.4
employment: small table -0.42
employment: some personal neighbours -0.3
employment: table called employment 1.06
employment: table called financial 0.4
employment: table called free-text -0.41
employment: table of health -0.56
employment: table of institutions -0.74
employment: table of posts -0.8
employment: table of programs 0.45
employment: table of reference -0.51
employment: table of things -0.78
employment: table of writing -0.73
employment: table speaks of employment 0.9
employment: table speaks of free-text -0.4
employment: table speaks of health -0.62
employment: type number -0.39
employment: type time -0.5
ends in about -0.54
ends in agent 0.45
ends in at -0.42
ends in check -0.51
ends in color -0.32
ends in count -0.32
ends in disabled -0.36
ends in flag 0.35
ends in ids 0.37
ends in indicator 0.77
ends in level -0.4
ends in method -0.39
ends in mode -0.25
ends in percent 0.31
ends in prefix 0.39
ends in subject -0.77
ends in type -0.4
ends in uuid 0.44
family: "maiden" -0.47
family: "maiden" of a person -0.47
family: "relationship type" -0.32
family: "relationship" 0.65
family: alone 0.31
family: also contact -0.72
family: also demographic 0.49
family: also employment -0.31
family: also name 0.37
family: also person-key -0.66
family: anywhere first 0.26
family: begins with "child" -0.71
family: begins with "relation" 0.52
family: ends in form -0.58
family: ends in id 0.28
family: ends in status 0.51
family: ends in type 0.46
family: has an address -0.37
family: next to demographic 0.42
family: no term -0.49
family: of a patient 0.67
family: of somebody 0.54
family: ofPerson first -0.53
family: ofPerson last 0.71
family: row of a person 0.48
family: several words 0.21
family: sign strict vocabulary -0.43
family: sign words -0.43
family: table speaks of health 0.45
family: table speaks of name -0.32
family: then other -0.72
family: then status 0.51
family: type boolean -0.79
family: type text 0.61
family: type time 0.31
financial: "account number" 0.55
financial: "account number" of somebody 0.33
financial: "balance" 0.81
financial: "balance" of a person 0.75
financial: "bank code" -0.3
financial: "bank name" -0.41
financial: "bank" 0.59
financial: "card fingerprint" 0.38
financial: "card number" -0.66
financial: "card number" of a person -0.67
financial: "card number" of somebody -0.27
financial: "contribution amount" -0.68
financial: "credit score" 0.26
financial: "credit" -0.6
financial: "credit" of somebody -0.5
financial: "iban" 0.42
financial: "iban" of somebody 0.33
financial: "last 4" -0.32
financial: "last 4" of a person -0.56
financial: "pan token" 0.36
financial: "pay grade" -0.78
financial: "pay" of somebody -0.55
financial: "policy number" 0.39
financial: after form -0.55
financial: after number -0.36
financial: also credential 0.82
financial: also employment -0.33
financial: anywhere inside -0.65
financial: anywhere last -0.33
financial: anywhere whole 0.17
financial: atEnd whole -0.53
financial: begins with "balance" -0.32
financial: begins with "bank" -0.41
financial: begins with "cc" 0.3
financial: begins with "credit" 0.27
financial: begins with "default" -0.86
financial: begins with "iban" 0.3
financial: begins with "pan" 0.44
financial: begins with "pay" -0.78
financial: begins with "tax" -0.38
financial: begins with "weekly" 0.29
financial: beside some of its kind 0.4
financial: ends in about -0.41
financial: ends in code -0.82
financial: ends in form 0.75
financial: ends in id -0.51
financial: ends in institution -0.68
financial: ends in ref 0.44
financial: ends in type -0.61
financial: in a longer term -0.54
financial: next to credential 0.39
financial: next to financial 0.64
financial: next to free-text -0.33
financial: next to name -0.29
financial: next to postal-address -0.48
financial: no personal neighbours -0.5
financial: of nobody -0.56
financial: ofPerson inside 0.64
financial: ofPerson last 0.26
financial: several signs 0.85
financial: sign last words -0.56
financial: small table -0.48
financial: table called financial -0.26
financial: table of posts -0.43
financial: table speaks of financial 0.6
financial: then code -0.48
financial: then id -0.42
financial: type number 0.44
free-text: "answer" 0.31
free-text: "body" of nobody -0.4
free-text: "comment" of nobody -0.38
free-text: "comment" of somebody 0.36
free-text: "comments" 0.45
free-text: "comments" of somebody 0.36
free-text: "complaint" -0.59
free-text: "complaint" of somebody -0.59
free-text: "description" -0.98
free-text: "description" of nobody -0.38
free-text: "description" of somebody -1.08
free-text: "info" 0.56
free-text: "message" -0.5
free-text: "message" of somebody -0.69
free-text: "note" of nobody -0.49
free-text: "notes" 0.57
free-text: "notes" of somebody 0.34
free-text: "summary" -0.31
free-text: "value text" -0.57
free-text: "value text" of somebody -0.57
free-text: after agent -0.48
free-text: after other -0.64
free-text: also container -0.48
free-text: also person-key -0.52
free-text: anywhere whole 0.89
free-text: atEnd first -0.81
free-text: atEnd inside -0.35
free-text: atEnd whole 0.53
free-text: begins with "additional" -0.33
free-text: begins with "comments" 0.42
free-text: begins with "description" -0.75
free-text: begins with "notes" 0.36
free-text: begins with "summary" -0.31
free-text: begins with "value" -0.57
free-text: ends in agent 0.54
free-text: ends in form -0.23
free-text: ends in person -0.28
free-text: ends in subject -0.32
free-text: in a longer term -0.46
free-text: long text 1.44
free-text: many personal neighbours -0.55
free-text: next to free-text -0.44
free-text: next to name 0.32
free-text: next to online-identifier -0.35
free-text: no sign -0.82
free-text: of nobody -0.29
free-text: ofPerson inside -0.38
free-text: referred to by persons 0.61
free-text: sign table of writing 0.34
free-text: sign words 0.62
free-text: small table -0.35
free-text: table called employment -0.41
free-text: table called free-text -0.29
free-text: table called health 0.5
free-text: table called likeness 0.45
free-text: table of persons 0.22
free-text: table speaks of financial -0.4
free-text: table speaks of likeness 0.56
free-text: then about -0.7
free-text: then json -0.28
free-text: then person -0.29
free-text: type other -0.79
government-id: "certificate number" 0.54
government-id: "certificate number" of somebody 0.34
government-id: "id number" -0.77
government-id: "id number" of a person -0.59
government-id: "id number" of somebody -0.31
government-id: "social security number" of a person 0.26
government-id: "state id" -0.33
government-id: "urn" -0.42
government-id: after about -0.56
government-id: also person-key -0.77
government-id: also vehicle -0.62
government-id: anywhere first 0.29
government-id: anywhere whole 0.56
government-id: begins with "certificate" 0.38
government-id: begins with "insurance" -0.35
government-id: begins with "tax" -0.64
government-id: begins with "urn" -0.3
government-id: begins with "vehicle" -0.53
government-id: beside none of its kind -0.58
government-id: ends in about -0.35
government-id: ends in code -0.51
government-id: has an address -0.29
government-id: in a longer term -0.56
government-id: key to persons -0.43
government-id: next to credential -0.61
government-id: next to demographic 0.63
government-id: next to government-id 0.66
government-id: next to name 0.64
government-id: no personal neighbours -0.61
government-id: no sign -0.5
government-id: ofPerson first -0.31
government-id: ofPerson inside -0.43
government-id: table called employment -0.61
government-id: table of institutions -0.34
government-id: table of things -0.35
government-id: table speaks of employment -0.37
government-id: table speaks of name 0.44
government-id: table speaks of postal-address -0.39
government-id: the row's own number -0.28
government-id: then about -0.39
government-id: then id 0.26
government-id: then other -0.44
government-id: type number -1.15
government-id: type text 0.68
health: "cause of death" 0.41
health: "cause of death" of a person 0.41
health: "diagnosis" -0.39
health: "disabled" -0.48
health: "drug name" -0.68
health: "drug name" of somebody -0.63
health: "icd code" -0.42
health: "ndc" of somebody -0.29
health: "pregnant" 0.36
health: "smoker" 0.45
health: "weight" 0.39
health: after about -0.41
health: after agent 0.33
health: alone 0.46
health: also contact -0.26
health: also employment 0.45
health: also family -0.3
health: also free-text 0.71
health: also government-id 0.27
health: also likeness 0.46
health: also name -0.51
health: also postal-address -0.58
health: anywhere first 0.36
health: anywhere inside -0.31
health: anywhere last 0.78
health: atEnd first 0.61
health: atEnd last -0.31
health: begins with "cause" 0.46
health: begins with "diagnosis" -0.66
health: begins with "disability" 0.66
health: begins with "dosage" -0.44
health: begins with "drug" -0.53
health: begins with "icd" -0.38
health: begins with "insurance" -0.38
health: begins with "medical" 0.31
health: begins with "procedure" 0.33
health: begins with "smoker" 0.45
health: begins with "value" 0.38
health: begins with "weight" 0.5
health: ends in about -0.33
health: ends in agent 0.35
health: ends in code 0.44
health: ends in disabled -0.36
health: ends in form 0.41
health: ends in indicator 0.37
health: ends in type 0.41
health: has an address -0.28
health: key to persons -0.5
health: key to things 0.36
health: list of its kind -0.78
health: many personal neighbours -0.39
health: next to contact -0.27
health: next to credential -0.29
health: next to health 0.52
health: next to postal-address -0.38
health: no term -1.09
health: of nobody -1.09
health: ofPerson inside -0.27
health: several signs 0.78
health: several words 0.83
health: sign of a person 0.31
health: sign strict vocabulary -0.26
health: sign table of health 0.61
health: small table -0.7
health: table called free-text 0.52
health: table called health -0.57
health: table called name -0.37
health: table of health 0.41
health: table of reference -0.73
health: table of things -0.7
health: table of writing 0.56
health: table speaks of demographic 0.42
health: table speaks of employment -0.26
health: table speaks of free-text 0.54
health: table speaks of name -0.36
health: the row's own number -0.34
health: then about -0.37
health: then code 0.41
health: then id -0.47
health: then indicator 0.37
health: type number 0.46
health: type other -0.36
in a longer term -1.18
institution-contact: "address 1" 0.43
institution-contact: "address" 0.9
institution-contact: "address" of a person 0.45
institution-contact: "address" of nobody 0.75
institution-contact: "city" of somebody -0.39
institution-contact: "county district" -0.41
institution-contact: "desk phone" of a person -0.58
institution-contact: "floor" -0.35
institution-contact: "floor" of nobody -0.35
institution-contact: "location" -0.57
institution-contact: "phone number" 0.54
institution-contact: "phone number" of nobody 0.38
institution-contact: "phone" 0.52
institution-contact: "phone" of nobody 0.38
institution-contact: "phone" of somebody 0.42
institution-contact: "post code" of nobody 0.36
institution-contact: "url" -0.85
institution-contact: "url" of nobody -0.63
institution-contact: "zip code" 0.37
institution-contact: "zip" 0.39
institution-contact: "zip" of nobody 0.35
institution-contact: after about 0.54
institution-contact: after form 0.38
institution-contact: after institution 0.79
institution-contact: also location -0.54
institution-contact: also name -0.7
institution-contact: anywhere last 0.7
institution-contact: atEnd first -0.34
institution-contact: atEnd last 0.7
institution-contact: atEnd whole 0.49
institution-contact: begins with "address" 0.82
institution-contact: begins with "county" -0.77
institution-contact: begins with "district" -0.43
institution-contact: begins with "floor" -0.35
institution-contact: begins with "location" -0.87
institution-contact: begins with "post" 0.41
institution-contact: begins with "site" 0.44
institution-contact: ends in agent -0.34
institution-contact: ends in institution -0.58
institution-contact: ends in number -0.43
institution-contact: in a longer term 0.53
institution-contact: next to contact 0.51
institution-contact: next to credential 0.6
institution-contact: next to employment -0.61
institution-contact: next to government-id -0.65
institution-contact: next to location -0.58
institution-contact: next to postal-address 1.1
institution-contact: no personal neighbours -0.69
institution-contact: no sign -0.48
institution-contact: no term -0.34
institution-contact: of an institution by name 0.79
institution-contact: of nobody 0.94
institution-contact: of somebody -0.96
institution-contact: ofPerson last -0.9
institution-contact: ofPerson whole -1.16
institution-contact: other table 0.24
institution-contact: persons by its columns -1.07
institution-contact: row of a person -0.93
institution-contact: row of an institution 0.62
institution-contact: several words -0.58
institution-contact: sign beside an address -0.84
institution-contact: sign part of an address -0.41
institution-contact: table called contact -0.36
institution-contact: table called employment 0.54
institution-contact: table called postal-address -0.52
institution-contact: table of institutions 0.77
institution-contact: table of persons -1.19
institution-contact: table speaks of name -0.31
institution-contact: table speaks of postal-address 0.34
institution-contact: then other -0.24
institution-contact: type number -0.54
key by a noun + ends in id -0.79
key by a noun + ends in number -0.45
key by a noun + ends in person 0.37
key by a noun + many personal neighbours -0.48
key by a noun + other table 0.43
key by a noun + small table -0.47
key by a noun + some personal neighbours 0.39
key by a noun + table of persons -0.55
key of a program + ends in other 0.47
key of a program + other table 0.34
key of a program + table of programs 0.34
key to persons + ends in person 0.48
key to persons + has an address 0.33
key to persons + key to persons 0.38
key to persons + many personal neighbours -0.52
key to persons + no personal neighbours 0.57
key to persons + other table 0.46
key to persons + referred to by persons -0.43
key to persons + small table 0.34
key to persons + some personal neighbours 0.48
key to persons + table of things 0.43
key to persons + table speaks of name 0.4
key to persons + type number 0.59
key to persons + type text -0.33
key to persons + type uuid 0.48
key to persons by name + ends in person 0.51
key to persons by name + has an address 0.37
key to persons by name + key to persons 0.99
key to persons by name + many personal neighbours 0.61
key to persons by name + no personal neighbours 0.51
key to persons by name + other table 0.63
key to persons by name + small table 0.59
key to persons by name + table called name -0.66
key to persons by name + table of messages -0.28
key to persons by name + table of programs -0.53
key to persons by name + table speaks of name -0.3
key to persons by name + type number 0.56
last words + next to demographic 0.39
last words + next to financial 0.31
last words + next to government-id 0.31
last words + next to health 0.36
last words + next to name 0.54
last words + of a patient 0.36
last words + small table -0.27
last words + some personal neighbours 0.62
last words + table called family -0.31
last words + table of institutions 0.46
last words + table of persons 0.34
last words + table of programs -0.43
last words + table speaks of employment 0.62
last words + table speaks of family -0.29
last words + type text 0.85
likeness: "avatar url" 0.32
likeness: "icon" -0.35
likeness: "photo" 0.47
likeness: "photo" of a person 0.44
likeness: "picture" 0.38
likeness: "picture" of somebody 0.34
likeness: "profile" -0.45
likeness: "profile" of a person -0.33
likeness: "signature" -0.85
likeness: after other -0.3
likeness: also contact 0.38
likeness: anywhere last 0.4
likeness: anywhere whole 0.47
likeness: atEnd whole -0.45
likeness: begins with "icon" -0.35
likeness: begins with "photo" 0.37
likeness: begins with "picture" 0.52
likeness: begins with "signature" -0.64
likeness: begins with "thumbnail" -0.53
likeness: ends in thing 0.25
likeness: long text -0.41
likeness: many personal neighbours 0.32
likeness: next to contact -0.31
likeness: next to likeness 0.55
likeness: no personal neighbours -0.56
likeness: no sign -0.73
likeness: of a machine 0.45
likeness: of nobody -0.64
likeness: ofPerson first -0.45
likeness: other table -0.39
likeness: several words 0.51
likeness: table called free-text -0.27
likeness: table of things -0.51
likeness: type other 0.63
likeness: type text -0.5
location: after other 0.41
location: also name 0.39
location: anywhere first -0.53
location: anywhere last 0.42
location: anywhere whole 0.83
location: begins with "state" -0.63
location: beside none of its kind -0.38
location: beside some of its kind 0.73
location: many personal neighbours 0.36
location: next to location 0.33
location: next to online-identifier 0.63
location: no sign 0.46
location: persons by its columns 0.67
location: referred to by persons -0.38
location: row of a person 0.45
location: several signs 0.49
location: several words 0.56
location: sign beside a position -0.45
location: sign pair 0.44
location: table called employment 0.34
location: table of persons 0.73
location: table of writing 0.36
location: table speaks of employment 0.34
location: table speaks of name 0.58
location: then other -0.38
location: type number 0.41
location: type other -0.37
name of a container + long text 0.6
name of a container + next to credential -0.34
name of a container + next to online-identifier -0.29
name of a container + type text 0.43
name of a role + next to contact 0.71
name of a role + next to name -0.3
name of a role + no personal neighbours -0.63
name of a role + of nobody 0.45
name of a role + of somebody -0.5
name of a role + some personal neighbours 0.65
name of a role + table called after programs -0.32
name of a role + table of institutions 0.74
name: "account name" -0.42
name: "caseworker" 0.34
name: "caseworker" of somebody 0.4
name: "client name" -0.67
name: "client name" of somebody -0.67
name: "contact name" 0.38
name: "display name" of nobody -0.78
name: "display name" of somebody 0.67
name: "display" -0.36
name: "first name" 0.4
name: "first" 0.37
name: "full name" -0.32
name: "full name" of nobody -0.54
name: "last" of somebody -0.54
name: "legal name" -0.89
name: "login id" 0.38
name: "login id" of a person 0.38
name: "login" 0.48
name: "login" of a person 0.52
name: "manager name" 0.36
name: "manager name" of nobody 0.33
name: "middle" 0.51
name: "middle" of a person 0.53
name: "name 1" 0.38
name: "name 2" 0.27
name: "name" of a person 0.59
name: "nurse" -0.36
name: "nurse" of somebody -0.36
name: "preferred" -0.44
name: "short name" of a person 0.36
name: "short name" of nobody -0.35
name: "slug" -0.63
name: "slug" of somebody -0.31
name: "title" -0.71
name: "title" of a person -0.82
name: "underwriter" -0.38
name: "underwriter" of somebody -0.38
name: "user name" 0.45
name: "user" of a person -0.41
name: "user" of somebody 0.65
name: after about -0.3
name: after institution -0.35
name: after person 0.41
name: also contact -0.27
name: also credential -0.46
name: also employment -0.55
name: also family -0.8
name: also financial -0.66
name: also free-text 0.51
name: also health 0.67
name: also online-identifier -0.39
name: also person-key 0.83
name: also postal-address -0.89
name: atEnd first -0.78
name: atEnd whole 0.38
name: begins with "business" -0.58
name: begins with "client" -0.6
name: begins with "contact" 0.52
name: begins with "data" -0.48
name: begins with "emergency" 0.46
name: begins with "first" 0.45
name: begins with "full" -0.44
name: begins with "initials" -0.31
name: begins with "known" 0.46
name: begins with "last" 0.67
name: begins with "legal" -0.79
name: begins with "login" 0.51
name: begins with "manager" -0.4
name: begins with "middle" 0.56
name: begins with "name" -0.52
name: begins with "other" -0.53
name: begins with "person" 0.35
name: begins with "relationship" -0.51
name: begins with "responsible" 0.39
name: begins with "slug" -0.54
name: begins with "title" -0.98
name: begins with "underwriter" -0.38
name: beside many of its kind -0.36
name: ends in about -0.32
name: ends in agent -0.24
name: ends in code -0.41
name: ends in form 0.84
name: ends in id 0.38
name: ends in person 0.46
name: ends in type -0.33
name: has an address 0.85
name: in a longer term -0.7
name: key to persons -1.09
name: next to contact 0.5
name: next to credential 0.58
name: next to family 0.41
name: next to government-id 0.36
name: next to likeness 0.56
name: next to vehicle -0.35
name: no personal neighbours -0.77
name: no sign -0.59
name: of a person by name 0.41
name: of an institution by name -0.35
name: ofPerson inside -0.46
name: referred to by persons 0.45
name: row of a program -1.02
name: several signs 0.52
name: several words 0.46
name: sign last words 0.35
name: sign writer 0.52
name: small table -0.71
name: table called after programs -0.34
name: table called employment -0.31
name: table called family -0.28
name: table of institutions -0.38
name: table of messages -0.31
name: table of posts 0.32
name: table of programs -0.82
name: table of reference -0.34
name: table of reviews 0.59
name: table of things -1.12
name: table speaks of health 0.41
name: then about 0.49
name: then agent -0.37
name: then code -0.41
name: then digits -0.47
name: then form 0.48
name: then number -0.82
name: then other -0.31
name: then person -0.45
name: then type -0.33
name: type other -0.6
name: type tiny -0.32
name: warehouse -0.35
named as things -0.64
next to family 0.36
next to financial 0.4
next to likeness 0.32
no sign -0.8
number elsewhere + next to contact 0.43
number elsewhere + next to postal-address 0.37
number elsewhere + of a machine 0.34
number elsewhere + referred to by persons 0.42
number elsewhere + table of persons 0.53
number elsewhere + type number -0.64
number elsewhere + type text 0.82
number of a person + ends in other -0.49
number of a person + ends in person 0.48
number of a person + has an address -0.54
number of a person + many personal neighbours 0.65
number of a person + next to contact 0.56
number of a person + next to demographic -0.51
number of a person + next to financial -0.63
number of a person + next to free-text 0.59
number of a person + next to government-id -0.39
number of a person + next to name -0.43
number of a person + next to online-identifier 0.43
number of a person + of a patient 0.89
number of a person + of nobody 0.81
number of a person + persons by its columns 0.65
number of a person + small table -0.24
number of a person + table called family -0.39
number of a person + table called free-text 0.4
number of a person + table called name -0.23
number of a person + table of institutions 0.35
number of a person + table of persons 0.59
number of a person + table speaks of family -0.39
number of a person + table speaks of free-text 0.4
number of a person + type uuid 0.65
number of a person + warehouse -0.47
of a person + ends in thing 0.27
of a person + has an address 1.24
of a person + long text 0.59
of a person + next to contact -0.26
of a person + next to credential 0.28
of a person + next to demographic 0.31
of a person + next to free-text -0.33
of a person + next to government-id 0.68
of a person + of a machine 0.34
of a person + of a patient 0.66
of a person + referred to by persons 0.38
of a person + some personal neighbours 0.54
of a person + table called after programs 0.47
of a person + table of programs 0.35
of a person + table speaks of family 0.49
of a person + type number -0.88
of a person + type text 0.49
of a person by name 0.46
of an institution by name -0.47
of nobody -0.56
ofPerson first -0.59
ofPerson inside -0.72
ofPerson last -0.39
online-identifier: "device id" of nobody -0.61
online-identifier: "device id" of somebody 0.51
online-identifier: "fingerprint" -0.96
online-identifier: "fingerprint" of somebody -0.81
online-identifier: "ip" 0.8
online-identifier: "ip" of a person 0.42
online-identifier: after form 0.36
online-identifier: also contact -0.52
online-identifier: also name 0.55
online-identifier: anywhere first -0.84
online-identifier: atEnd first 0.38
online-identifier: begins with "fingerprint" -0.81
online-identifier: begins with "ip" 0.78
online-identifier: beside many of its kind 0.44
online-identifier: beside none of its kind -0.48
online-identifier: ends in id -0.33
online-identifier: ends in number -0.34
online-identifier: ends in other 0.37
online-identifier: ends in person 0.46
online-identifier: next to free-text -0.37
online-identifier: next to online-identifier 0.81
online-identifier: of nobody 0.35
online-identifier: of somebody 0.41
online-identifier: several words 0.38
online-identifier: table of things 0.33
online-identifier: table speaks of name 0.57
online-identifier: table speaks of online-identifier 0.37
online-identifier: the row's own number -0.48
online-identifier: then other -0.58
online-identifier: type number -0.98
online-identifier: type other 0.43
online-identifier: type text 0.7
own key + ends in other 0.34
own key + ends in person 0.39
own key + many personal neighbours 0.25
own key + next to contact 0.72
own key + next to employment -0.35
own key + next to name 0.77
own key + no personal neighbours -0.7
own key + other table -1.02
own key + referred to by persons 0.86
own key + some personal neighbours 0.27
own key + table called after programs 0.53
own key + table called likeness -0.55
own key + table called name 1.11
own key + table of persons 0.67
own key + table speaks of likeness -0.55
own key + table speaks of name -0.3
own key + the row's own number 0.78
pair + ends in other 0.44
pair + other table 0.41
pair + type number 0.44
part of an address + next to contact -0.25
part of an address + next to postal-address 0.41
part of an address + of nobody -0.33
part of an address + table speaks of postal-address 0.38
part of an address + type number -0.33
person-key: alone 0.44
person-key: also contact -0.64
person-key: also employment 0.98
person-key: also family 0.46
person-key: also financial -1.57
person-key: begins with "account" -2.24
person-key: begins with "assigned" 0.3
person-key: begins with "assignee" 0.3
person-key: begins with "auth" -0.33
person-key: begins with "author" 0.49
person-key: begins with "bank" -0.42
person-key: begins with "created" 0.85
person-key: begins with "creator" 0.65
person-key: begins with "customer" 1.12
person-key: begins with "data" -0.28
person-key: begins with "employee" 0.87
person-key: begins with "external" -0.38
person-key: begins with "id" -0.44
person-key: begins with "last" 0.48
person-key: begins with "manager" 0.51
person-key: begins with "member" 0.31
person-key: begins with "modified" 0.35
person-key: begins with "owner" 0.8
person-key: begins with "parent" -0.33
person-key: begins with "partner" 0.35
person-key: begins with "party" -0.36
person-key: begins with "person" 0.64
person-key: begins with "primary" 0.33
person-key: begins with "provider" 0.38
person-key: begins with "recipient" -0.43
person-key: begins with "ref" -0.55
person-key: begins with "referred" -0.28
person-key: begins with "staff" 0.43
person-key: begins with "student" 0.41
person-key: begins with "subscriber" -0.54
person-key: begins with "unique" 0.38
person-key: begins with "user" 1.36
person-key: ends in ids 0.39
person-key: ends in other 0.37
person-key: ends in uuid 0.44
person-key: key to persons 0.65
person-key: next to employment -0.44
person-key: next to family 0.31
person-key: next to financial -0.65
person-key: next to free-text 0.75
person-key: next to health 0.43
person-key: next to online-identifier 0.77
person-key: next to postal-address 0.33
person-key: of a machine -0.83
person-key: of a patient 0.53
person-key: of nobody 0.57
person-key: row of an institution 0.35
person-key: sign doer 0.51
person-key: sign key to persons 0.38
person-key: sign table of identities 0.36
person-key: sign who -0.47
person-key: sign who, of a kind -0.36
person-key: table called after programs 0.32
person-key: table called likeness -0.48
person-key: table of health 0.47
person-key: table of institutions 0.61
person-key: table of persons 0.35
person-key: table speaks of financial -0.26
person-key: table speaks of free-text 0.39
person-key: table speaks of likeness -0.47
person-key: table speaks of postal-address -0.68
person-key: type number 0.43
postal-address: "address 1" -0.46
postal-address: "address 1" of somebody -0.25
postal-address: "address" of nobody 0.91
postal-address: "address" of somebody -0.16
postal-address: "city name" of somebody -0.36
postal-address: "country" -0.72
postal-address: "country" of a person -0.54
postal-address: "county" 0.4
postal-address: "ort" -0.31
postal-address: "post code" 0.49
postal-address: "post code" of a person 0.44
postal-address: "post code" of somebody 0.56
postal-address: "postal code" 0.62
postal-address: "postal code" of a person 0.32
postal-address: "province" 0.26
postal-address: "province" of a person 0.38
postal-address: "state code" -0.43
postal-address: "zip" of a person 0.39
postal-address: "zip" of nobody -0.29
postal-address: after about 0.33
postal-address: after form -0.28
postal-address: after institution -0.47
postal-address: alone 0.58
postal-address: also demographic -0.7
postal-address: also health 0.34
postal-address: also institution-contact -1.06
postal-address: also location -1.09
postal-address: anywhere last 0.62
postal-address: atEnd first 0.45
postal-address: atEnd inside 0.35
postal-address: begins with "address" -0.48
postal-address: begins with "branch" -0.42
postal-address: begins with "city" 0.35
postal-address: begins with "contact" -0.76
postal-address: begins with "country" -0.71
postal-address: begins with "county" 0.5
postal-address: begins with "email" -0.65
postal-address: begins with "from" 0.41
postal-address: begins with "legal" -0.36
postal-address: begins with "mail" 0.45
postal-address: begins with "ort" -0.31
postal-address: begins with "postal" 0.47
postal-address: begins with "region" -0.33
postal-address: begins with "to" 0.41
postal-address: begins with "unit" -0.61
postal-address: beside many of its kind 0.61
postal-address: beside none of its kind -0.89
postal-address: beside some of its kind -0.27
postal-address: ends in code 0.44
postal-address: ends in institution 0.4
postal-address: ends in number -0.33
postal-address: in a longer term -1.02
postal-address: key to things -0.77
postal-address: named as things -0.35
postal-address: next to demographic -0.48
postal-address: next to name -0.67
postal-address: next to postal-address 0.82
postal-address: no term -0.46
postal-address: of a patient 0.73
postal-address: of an institution by name -0.47
postal-address: of nobody -0.5
postal-address: other table -0.29
postal-address: referred to by persons -0.5
postal-address: row of an institution -1.11
postal-address: several signs 0.35
postal-address: sign beside an address 0.52
postal-address: table called postal-address 0.67
postal-address: table of health -0.66
postal-address: table of institutions -1.29
postal-address: table speaks of contact -0.7
postal-address: the row's own number -0.58
postal-address: then code 0.32
postal-address: then digits 0.43
postal-address: type number -1
postal-address: type tiny -0.29
row of a program -0.42
row of an institution -0.53
sender and recipient + next to contact -0.39
several signs 0.64
several words 0.45
sign at work 0.75
sign beside a position -0.45
sign doer 0.51
sign key of a program 0.34
sign key to persons 0.38
sign last words 0.59
sign name of a container 0.43
sign pair 0.44
sign table of health 0.61
sign table of identities 0.36
sign table of messages 0.41
sign table of secrets 0.3
sign table of writing 0.34
sign who -0.47
sign who, of a kind -0.36
sign writer 0.52
strict vocabulary + ends in agent 0.46
strict vocabulary + ends in form 0.85
strict vocabulary + ends in institution 0.42
strict vocabulary + ends in person -0.6
strict vocabulary + key to persons -0.36
strict vocabulary + next to online-identifier 0.22
strict vocabulary + next to postal-address 0.34
strict vocabulary + table called after programs 0.59
strict vocabulary + table called employment -0.39
strict vocabulary + table called health -0.53
strict vocabulary + table of health -0.53
strict vocabulary + table of institutions -0.65
strict vocabulary + table of secrets -0.45
strict vocabulary + table of things 0.35
strict vocabulary + table of writing 0.32
strict vocabulary + table speaks of contact -0.49
strict vocabulary + table speaks of criminal -0.36
strict vocabulary + table speaks of family 0.52
strict vocabulary + table speaks of online-identifier 0.54
strict vocabulary + type number -0.53
strict vocabulary + type time 0.29
system-credential: "api key" 0.58
system-credential: "api key" of nobody 0.78
system-credential: "password salt" -0.57
system-credential: "refresh token" -0.62
system-credential: "refresh token" of somebody -0.38
system-credential: "salt" of a person -0.42
system-credential: "secret" 0.55
system-credential: "secret" of nobody 0.57
system-credential: "token" -0.63
system-credential: "token" of somebody -0.41
system-credential: alone 0.59
system-credential: also credential -1.28
system-credential: anywhere whole -0.31
system-credential: atEnd whole -0.32
system-credential: begins with "key" -0.43
system-credential: begins with "password" -0.47
system-credential: begins with "private" 0.42
system-credential: begins with "refresh" -0.58
system-credential: begins with "secret" 0.84
system-credential: ends in about -0.66
system-credential: ends in key 0.87
system-credential: many personal neighbours -0.34
system-credential: next to credential -0.49
system-credential: next to online-identifier -0.37
system-credential: no sign -0.65
system-credential: no term 0.49
system-credential: of nobody 0.8
system-credential: persons by its columns -0.77
system-credential: referred to by persons -0.42
system-credential: row of a person -0.77
system-credential: row of a program 0.33
system-credential: row of an institution 0.48
system-credential: sign key of a program 0.34
system-credential: sign table of secrets -0.74
system-credential: small table -0.49
system-credential: table called after programs 0.78
system-credential: table called free-text 0.34
system-credential: table called name -0.71
system-credential: table of institutions 0.48
system-credential: table of persons -0.79
system-credential: table of programs 0.34
system-credential: table of secrets -0.63
system-credential: table of things 0.67
system-credential: table speaks of credential -0.39
system-credential: table speaks of employment 0.84
system-credential: table speaks of free-text 0.34
system-credential: table speaks of name -0.78
system-credential: then about -0.52
system-credential: type number -0.66
table called criminal 0.32
table called demographic -0.35
table called financial -0.33
table called health -0.49
table of accounts + ends in about 0.44
table of accounts + next to employment -0.49
table of accounts + next to financial 0.83
table of accounts + of nobody 0.99
table of accounts + of somebody -0.25
table of accounts + table speaks of financial -0.09
table of contacts + ends in other 0.65
table of health + next to free-text -0.37
table of health + of a patient 0.85
table of health + other table 0.61
table of health + table called health -0.37
table of health + type text 0.42
table of identities + type text 0.36
table of institutions -0.37
table of messages + no personal neighbours 0.28
table of messages + other table 0.41
table of messages + table of messages 0.41
table of messages + type text 0.41
table of posts -0.99
table of reference -1.04
table of reviews 0.76
table of reviews + table called free-text 0.29
table of reviews + table speaks of free-text 0.29
table of secrets + ends in form 0.48
table of secrets + ends in number 0.42
table of secrets + next to credential -0.48
table of secrets + no personal neighbours 0.3
table of secrets + other table 0.28
table of secrets + table of secrets 0.3
table of sessions + of somebody 0.34
table of things -0.68
table of writing + ends in form 0.34
table of writing + ends in other 0.33
table of writing + long text 0.47
table of writing + no personal neighbours 0.32
table of writing + of somebody 0.63
table of writing + other table 0.34
table of writing + table of writing 0.34
table of writing + type text 0.34
table speaks of health -0.35
the row's own number -0.22
then about -0.66
then at -0.42
then check -0.54
then code -0.49
then digits -0.44
then indicator 0.7
then json -0.38
then method -0.39
then other -0.57
then person -0.49
then prefix 0.55
then rate 0.37
then text -0.32
then thing -0.38
then type -0.73
type boolean -0.69
type other -0.46
type tiny -0.67
vehicle 0.34
vehicle: also government-id 0.33
vehicle: anywhere whole 0.42
vehicle: beside some of its kind 0.69
vehicle: ends in other 0.29
vehicle: next to vehicle 0.43
vehicle: no personal neighbours 0.42
vehicle: other table 0.34
vehicle: several words 0.43
vehicle: sign words 0.34
vehicle: type text 0.34
who + ends in person -0.47
who + table called name -0.7
who + table speaks of name -0.7
who, as text + ends in other 0.46
who, as text + ends in person -0.89
who, as text + has an address -0.51
who, as text + many personal neighbours -0.41
who, as text + next to contact -0.71
who, as text + next to credential -0.33
who, as text + next to health -0.58
who, as text + no personal neighbours 0.13
who, as text + some personal neighbours -0.66
who, as text + table of institutions 0.39
who, as text + table of persons -0.61
who, as text + table of things -0.4
who, as text + table of writing -0.36
who, of a kind + ends in person -0.36
who, of a kind + no personal neighbours -0.52
who, of a kind + of somebody -0.51
who, of a kind + table of persons -0.34
who, of a kind, as text + next to financial -0.6
who, of a kind, as text + of somebody 0.09
who, of a kind, as text + other table -0.9
who, of a kind, as text + persons by its columns 0.14
words + ends in agent 0.56
words + ends in id 0.46
words + ends in institution -0.27
words + ends in other 0.51
words + ends in person -0.19
words + ends in thing 0.4
words + key to persons -0.72
words + key to things -0.44
words + many personal neighbours 0.39
words + next to criminal 0.38
words + next to family 0.39
words + next to likeness 0.51
words + next to name 0.52
words + of a machine 0.6
words + persons by its columns 0.53
words + table called contact 0.33
words + table called health -0.32
words + table called likeness -0.57
words + table called postal-address 0.52
words + table of health 0.4
words + table of posts -0.51
words + table of reference -0.5
words + table of reviews 0.37
words + table speaks of contact 0.49
words + table speaks of financial 0.69
words + table speaks of free-text 0.45
words + table speaks of likeness -0.37
words + table speaks of online-identifier 0.55
words + the row's own number -0.48
words + type number -0.44
words + type tiny -0.72
words + warehouse 0.63
writer + ends in person 0.34
writer + no personal neighbours 0.34
writer + other table 0.52
writer + type text 0.52`;
