/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.65
after agent 0.07
after flag -1.36
after form -0.07
after institution -0.4
after number -0.88
after other -0.14
after person 0.18
after thing -0.19
anywhere inside 0.09
anywhere last 0.11
anywhere whole 0.29
atEnd first -0.11
atEnd inside 0.08
atEnd last -0.14
atEnd whole 0.12
beside a position + ends in other -0.6
beside a position + many personal neighbours -0.37
beside a position + of somebody -0.63
beside a position + other table -0.43
beside a position + some personal neighbours -0.54
beside a position + type text -0.61
beside an address + ends in agent 0.23
beside an address + ends in id -0.7
beside an address + ends in institution -0.43
beside an address + ends in number -0.33
beside an address + ends in other 0.17
beside an address + many personal neighbours -0.2
beside an address + of a patient 0.22
beside an address + of somebody 0.38
beside an address + other table -0.1
beside an address + persons by its columns 0.65
beside an address + referred to by persons 0.07
beside an address + some personal neighbours 0.1
beside an address + table called postal-address -0.05
beside an address + table of institutions -0.27
beside an address + table of persons 0.22
beside an address + type number 0.33
beside an address + type text -0.08
beside many of its kind 0.2
beside none of its kind -0.07
clinical row + ends in about 0.14
clinical row + ends in agent -0.72
clinical row + ends in form 0.27
clinical row + ends in person -1.16
clinical row + has an address -0.71
clinical row + key to persons -0.98
clinical row + many personal neighbours -0.6
clinical row + no personal neighbours 0.7
clinical row + of a machine -0.5
clinical row + of a patient -0.32
clinical row + of somebody -0.59
clinical row + other table 0.19
clinical row + persons by its columns -0.25
clinical row + referred to by persons -0.83
clinical row + some personal neighbours 0.05
clinical row + table called employment -0.23
clinical row + table called health 0.49
clinical row + table of health -0.16
clinical row + table of persons -0.25
clinical row + type boolean 0.7
clinical row + type number 0.22
clinical row + type text -0.11
clinical row + type tiny -0.1
contact: "cc" -0.55
contact: "cell" 0.51
contact: "contact phone" 0.35
contact: "courriel" 0.15
contact: "email address" 0.29
contact: "email id" 0.27
contact: "email" 0.24
contact: "from address" -1.29
contact: "home phone" 0.09
contact: "homepage" -1.56
contact: "mail" -0.38
contact: "mobile number" 0.34
contact: "mobile phone" 0.24
contact: "mobile" 0.31
contact: "phone extension" 0.22
contact: "phone mobile" 0.29
contact: "phone number" -0.3
contact: "recipients" 0.67
contact: "reply to" -0.59
contact: "site" -0.53
contact: "social" -1.08
contact: "telefon privat" 0.23
contact: "telefon" -0.55
contact: "telefono 1" 0.11
contact: "telefono" -0.5
contact: "to address" -0.69
contact: "url" -0.56
contact: "web" -0.1
contact: "website" -0.73
contact: "work email" 0.19
contact: "work phone" 0.07
contact: after about 0.56
contact: after agent 0.27
contact: after form 0.13
contact: after institution -1.52
contact: after number -0.73
contact: after other -0.18
contact: after person 0.27
contact: anywhere first -0.29
contact: anywhere inside -0.64
contact: anywhere last 0.28
contact: anywhere whole 0.26
contact: atEnd first -0.07
contact: atEnd inside -0.88
contact: atEnd last 0.07
contact: beside many of its kind 0.28
contact: beside none of its kind -0.19
contact: ends in about -0.52
contact: ends in agent 0.39
contact: ends in form 0.06
contact: ends in id 0.87
contact: ends in number 0.32
contact: ends in type -0.11
contact: has an address -0.09
contact: in a longer term -0.78
contact: many personal neighbours 0.11
contact: no sign -0.71
contact: no term 0.92
contact: of a person by name 0.27
contact: of an institution by name -1.52
contact: of somebody 0.1
contact: ofPerson first -0.94
contact: ofPerson inside -0.2
contact: ofPerson last -0.7
contact: ofPerson whole -0.51
contact: other table -0.06
contact: persons by its columns 0.08
contact: referred to by persons 0.09
contact: row of a person 0.09
contact: row of a program -0.91
contact: row of an institution -1.65
contact: several signs -0.06
contact: several words 0.18
contact: sign of a person -0.07
contact: sign sender and recipient 0.07
contact: sign table of contacts 0.13
contact: sign table of messages 0.39
contact: sign words 0.25
contact: small table -0.12
contact: table called after programs -0.47
contact: table called credential -0.2
contact: table called employment -0.77
contact: table called family 0.09
contact: table called free-text 0.07
contact: table called name 0.23
contact: table called postal-address -0.14
contact: table of health -0.2
contact: table of institutions -1.47
contact: table of messages -0.14
contact: table of persons 0.12
contact: table of programs -0.75
contact: table of reviews 0.39
contact: table of secrets 0.37
contact: table of things 0.15
contact: table of writing -0.13
contact: then about -0.76
contact: then form 0.07
contact: then number -0.85
contact: then other -0.48
contact: then type -0.11
contact: type number -0.86
contact: type other 0.25
contact: type text 0.05
contact: type tiny -1.67
contact: warehouse -0.54
container 0.29
container: beside none of its kind 0.29
container: ends in about 0.27
container: ends in attributes 0.18
container: ends in form 0.26
container: ends in other 0.29
container: many personal neighbours 0.19
container: no personal neighbours 0.29
container: no term 0.29
container: of somebody 0.23
container: other table 0.31
container: persons by its columns 0.2
container: row of a person 0.2
container: row of a program 0.26
container: sign name of a container 0.29
container: small table 0.26
container: some personal neighbours 0.28
container: table of persons 0.2
container: table of programs 0.26
container: table of secrets 0.14
container: table of things 0.24
container: type text 0.29
credential 0.06
credential: "access token" -0.18
credential: "activation key" 0.06
credential: "api key" 0.06
credential: "api token" 0.43
credential: "backup codes" 0.24
credential: "confirmation token" 0.1
credential: "credential" -0.09
credential: "csrf token" 0.3
credential: "hash" -0.34
credential: "mfa secret" 0.06
credential: "pass" 0.37
credential: "password salt" 0.12
credential: "password" 0.05
credential: "private key" 0.28
credential: "refresh token" 0.31
credential: "reset" 0.05
credential: "salt" -0.46
credential: "secret" -0.64
credential: "session id" 0.41
credential: "session token" 0.18
credential: "token id" -1.46
credential: "token" 0.37
credential: "unlock token" 0.16
credential: after form 0.28
credential: after number 1.42
credential: anywhere first 0.26
credential: anywhere inside -1.02
credential: anywhere last -0.14
credential: anywhere whole 0.32
credential: atEnd first -0.07
credential: atEnd last 0.22
credential: beside many of its kind 0.36
credential: beside none of its kind -0.09
credential: ends in about -0.27
credential: ends in code 0.87
credential: ends in form -0.1
credential: ends in key 0.49
credential: ends in lifespan -0.1
credential: ends in number 0.36
credential: has an address 0.35
credential: in a longer term -0.77
credential: list 0.15
credential: many personal neighbours -0.4
credential: named as things -0.8
credential: no sign -1.1
credential: no term -0.15
credential: of a machine -0.18
credential: of a patient 0.32
credential: of somebody 0.14
credential: ofPerson last -0.07
credential: ofPerson whole -0.91
credential: other table 0.08
credential: persons by its columns 0.06
credential: referred to by persons 0.21
credential: row of a person 0.06
credential: row of a program -0.17
credential: several signs 0.17
credential: several words 0.3
credential: sign table of secrets 0.68
credential: sign table of sessions 0.36
credential: sign words 0.19
credential: small table -0.06
credential: some personal neighbours 0.19
credential: table called after programs -0.5
credential: table called credential 0.21
credential: table called family 0.59
credential: table called name 0.31
credential: table of institutions 0.65
credential: table of messages -0.67
credential: table of programs -0.12
credential: table of secrets 0.34
credential: table of things -0.23
credential: table of writing -0.44
credential: then about -0.38
credential: then enc 0.29
credential: then form 0.31
credential: then id -0.08
credential: then lifespan -0.1
credential: then other -0.71
credential: type number -2.16
credential: type other -0.06
credential: type text 0.22
credential: type uuid -0.43
credential: warehouse -0.5
criminal 0.05
criminal: "offence" -0.77
criminal: after other 0.68
criminal: anywhere whole 0.54
criminal: beside many of its kind 0.38
criminal: beside none of its kind 0.46
criminal: beside some of its kind -0.25
criminal: ends in other 0.17
criminal: many personal neighbours -0.49
criminal: no personal neighbours 0.42
criminal: no term 0.37
criminal: of somebody 0.2
criminal: other table 0.15
criminal: persons by its columns -0.58
criminal: row of a person -0.58
criminal: row of an institution 0.38
criminal: several signs 0.55
criminal: several words 0.57
criminal: sign strict vocabulary 0.05
criminal: sign table of offences 0.33
criminal: sign words 0.4
criminal: small table 0.49
criminal: table called criminal -0.29
criminal: table of institutions 0.38
criminal: table of persons -0.58
criminal: then other -0.56
criminal: type number -0.22
criminal: type text 0.3
demographic: "age" 0.46
demographic: "birth country" 0.12
demographic: "birth date" -0.1
demographic: "birth day" 0.05
demographic: "birth" -0.28
demographic: "date of birth" 0.39
demographic: "death date" 0.38
demographic: "estado civil" 0.31
demographic: "ethnicity" 0.25
demographic: "familienstand" 0.26
demographic: "geburtsdatum" 0.06
demographic: "geburtsort" 0.25
demographic: "gender" 0.26
demographic: "geschlecht" 0.19
demographic: "konfession" 0.23
demographic: "lang" -0.68
demographic: "locale" -0.66
demographic: "marital status" 0.3
demographic: "nationality" 0.17
demographic: "place of birth" 0.13
demographic: "pronouns" 0.16
demographic: "race" -0.47
demographic: "religion" 0.11
demographic: "sex" 0.38
demographic: "sexo" 0.57
demographic: "time zone" -0.34
demographic: "timezone" -1.13
demographic: after agent 0.99
demographic: after form -0.23
demographic: after number -0.4
demographic: after other -0.82
demographic: after person 0.34
demographic: anywhere inside 0.45
demographic: anywhere last -0.22
demographic: anywhere whole 0.17
demographic: atEnd last 1
demographic: beside many of its kind 0.15
demographic: beside none of its kind -0.51
demographic: beside some of its kind 0.16
demographic: ends in agent 0.26
demographic: ends in code -0.36
demographic: ends in form 0.18
demographic: ends in id 0.63
demographic: ends in number 0.41
demographic: has an address 0.11
demographic: in a longer term -1.86
demographic: list 0.55
demographic: many personal neighbours 0.15
demographic: named as things -0.08
demographic: no personal neighbours -0.41
demographic: no sign -0.45
demographic: of a patient 0.63
demographic: of a person by name 0.34
demographic: of somebody 0.15
demographic: ofPerson first -0.9
demographic: ofPerson last -0.59
demographic: ofPerson whole -0.4
demographic: other table -0.15
demographic: persons by its columns 0.15
demographic: referred to by persons 0.07
demographic: row of a person 0.12
demographic: several signs 0.07
demographic: several words 0.11
demographic: sign last words 0.31
demographic: sign words 0.17
demographic: small table 0.11
demographic: some personal neighbours -0.13
demographic: table called after programs 0.28
demographic: table called employment -0.32
demographic: table called free-text -0.38
demographic: table called name 0.15
demographic: table of health -0.47
demographic: table of institutions -0.29
demographic: table of persons 0.11
demographic: table of programs 0.28
demographic: table of things -1.09
demographic: table of writing -0.66
demographic: then code -0.67
demographic: then id 0.64
demographic: then number 0.3
demographic: then other -0.38
demographic: type number 0.32
demographic: type other -0.25
demographic: type text -0.17
demographic: type time 0.26
demographic: type tiny 1.4
demographic: warehouse 0.09
doer + ends in fk 0.23
doer + ends in id 0.31
doer + ends in number 0.32
doer + ends in other 0.36
doer + has an address 0.2
doer + many personal neighbours 0.2
doer + no personal neighbours 0.4
doer + of somebody 0.35
doer + other table 0.39
doer + persons by its columns 0.22
doer + referred to by persons 0.15
doer + some personal neighbours 0.31
doer + table of persons 0.23
doer + table of programs 0.36
doer + table of things 0.47
doer + table of writing 0.24
doer + type number 0.33
doer + type uuid 0.36
doer, as text + ends in other 0.2
doer, as text + many personal neighbours 0.59
doer, as text + no personal neighbours -0.31
doer, as text + of somebody 0.13
doer, as text + other table 0.13
doer, as text + persons by its columns 0.46
doer, as text + some personal neighbours 0.6
doer, as text + table of persons 0.35
doer, as text + table of programs 0.98
doer, as text + type text 0.2
employment -0.07
employment: "affiliation" -1.28
employment: "badge number" -0.3
employment: "branch" -0.54
employment: "certificate" -0.31
employment: "company" -0.15
employment: "department" 0.93
employment: "desk" -0.42
employment: "employee number" -1.49
employment: "employer name" 0.75
employment: "employer" 0.34
employment: "grade" 1.07
employment: "hire date" -0.31
employment: "job title" -0.22
employment: "job" -0.11
employment: "joined" -1.33
employment: "manager name" -0.89
employment: "occupation" 0.48
employment: "organization" -0.4
employment: "position" -0.22
employment: "qualification" -0.53
employment: "rank" -0.22
employment: "result" 0.05
employment: "school name" -0.87
employment: "school" 0.49
employment: "score" 0.77
employment: "service" -0.66
employment: "specialty" 0.59
employment: "staff id" -1.92
employment: "subject" -0.44
employment: "team" -0.57
employment: "termination date" 0.39
employment: "title" -0.98
employment: "work" -0.43
employment: after about -0.17
employment: after form -0.74
employment: after institution -0.2
employment: after number 0.49
employment: after other -0.49
employment: after person 0.18
employment: after thing -0.34
employment: anywhere first 1.44
employment: anywhere inside 1.88
employment: anywhere last 0.34
employment: atEnd first 0.97
employment: atEnd inside -0.43
employment: atEnd last -1.79
employment: atEnd whole 0.95
employment: beside many of its kind -0.61
employment: beside none of its kind -0.33
employment: beside some of its kind 0.36
employment: ends in about -0.17
employment: ends in agent -0.16
employment: ends in code 0.18
employment: ends in form -0.22
employment: ends in id -0.12
employment: ends in institution 0.78
employment: ends in level -0.37
employment: ends in number -0.33
employment: ends in person -0.68
employment: ends in position -0.14
employment: ends in rank -0.22
employment: ends in result 0.35
employment: ends in subject -0.67
employment: ends in thing -0.19
employment: ends in type -0.31
employment: has an address 0.33
employment: in a longer term -0.66
employment: key to persons -0.67
employment: key to things 1.07
employment: many personal neighbours -0.15
employment: named as persons -1.6
employment: named as things -0.46
employment: no personal neighbours 0.08
employment: no sign -0.19
employment: no term -1.28
employment: of a machine -0.31
employment: of a patient -0.94
employment: of a person by name 0.18
employment: of an institution by name -0.2
employment: of somebody -0.1
employment: ofPerson first -0.43
employment: ofPerson inside -0.58
employment: ofPerson last -0.54
employment: ofPerson whole 0.39
employment: other table -0.15
employment: persons by its columns 0.06
employment: referred to by persons -0.25
employment: row of a person 0.07
employment: row of a program -0.58
employment: row of an institution -0.6
employment: several words 0.41
employment: sign last words 0.82
employment: sign of a person 0.31
employment: sign strict vocabulary -0.5
employment: sign words 0.2
employment: small table -0.09
employment: some personal neighbours -0.18
employment: table called after programs -0.11
employment: table called contact -0.14
employment: table called employment 0.54
employment: table called free-text -0.84
employment: table called health -0.13
employment: table called postal-address -0.38
employment: table of health -0.5
employment: table of institutions -0.63
employment: table of messages -0.17
employment: table of persons 0.06
employment: table of programs -0.51
employment: table of secrets 0.69
employment: table of things -0.71
employment: table of writing -0.63
employment: then about -0.34
employment: then code 0.18
employment: then form -0.22
employment: then id 0.15
employment: then number 0.08
employment: then other -0.61
employment: then type -0.31
employment: type number -0.26
employment: type other -0.55
employment: type text 0.07
employment: type time -0.2
employment: warehouse -0.38
ends in about -0.24
ends in agent 0.18
ends in at -0.24
ends in attributes -0.27
ends in code -0.17
ends in count 0.65
ends in digits -0.53
ends in disabled -0.82
ends in fk 0.21
ends in form 0.1
ends in format -0.62
ends in group 0.23
ends in history 0.12
ends in id 0.08
ends in institution 0.11
ends in key 0.29
ends in level -0.2
ends in lifespan -0.15
ends in nk -0.07
ends in path 0.34
ends in person 0.18
ends in position -0.16
ends in prefix 0.17
ends in rank -0.22
ends in rate 0.08
ends in reason -0.47
ends in result 0.24
ends in sk 0.24
ends in source -0.17
ends in subject -1.08
ends in suffix -0.19
ends in theme -0.28
ends in thing -0.09
ends in type -0.3
ends in usage 0.28
ends in uuid 0.27
ends in version 0.61
ends in weight 0.08
family 0.07
family: "link" -1.28
family: "relationship" 1.61
family: "spouse" -0.98
family: after other -0.29
family: anywhere first 0.21
family: anywhere whole 0.47
family: beside many of its kind 0.24
family: beside none of its kind -0.48
family: beside some of its kind 0.63
family: ends in about 0.08
family: ends in agent 0.19
family: ends in id 0.69
family: ends in number -0.08
family: ends in other 0.25
family: has an address 0.33
family: many personal neighbours 0.12
family: no personal neighbours 0.09
family: no sign 0.31
family: of a patient 0.56
family: of somebody 0.15
family: ofPerson first -0.5
family: ofPerson inside -0.64
family: ofPerson last -0.14
family: ofPerson whole 0.14
family: other table -0.07
family: persons by its columns 0.2
family: referred to by persons -0.62
family: row of a person 0.29
family: several signs -0.56
family: several words 0.85
family: sign of a person 0.63
family: sign strict vocabulary -0.36
family: sign words -0.42
family: small table -0.13
family: some personal neighbours -0.09
family: table of health 0.18
family: table of persons 0.17
family: then number -0.24
family: then other 0.25
family: type number -0.71
family: type text 0.28
financial 0.16
financial: "account number" 0.61
financial: "bank name" 0.15
financial: "bic" 0.27
financial: "card last 4" 0.28
financial: "card number" -2.08
financial: "credit" -0.71
financial: "exp month" 0.46
financial: "exp year" 0.35
financial: "iban" 0.5
financial: "income" -0.86
financial: "last 4" -0.73
financial: "policy number" 0.98
financial: "routing number" 0.32
financial: after agent 0.08
financial: after form -1.78
financial: after person -0.11
financial: anywhere first -0.05
financial: anywhere last -0.16
financial: anywhere whole 0.36
financial: beside many of its kind 0.32
financial: beside none of its kind -0.6
financial: beside some of its kind 0.15
financial: ends in about -0.68
financial: ends in code 0.39
financial: ends in form 0.25
financial: ends in id 0.09
financial: ends in number -0.07
financial: ends in other 0.34
financial: has an address -0.56
financial: in a longer term -0.93
financial: many personal neighbours 0.13
financial: named as things 0.18
financial: no personal neighbours 0.27
financial: no sign -0.42
financial: no term 0.38
financial: of a person by name -0.11
financial: of somebody -0.29
financial: ofPerson first -0.91
financial: ofPerson last -0.68
financial: other table 0.21
financial: referred to by persons 0.15
financial: several signs 0.11
financial: several words 0.26
financial: sign last words -0.34
financial: sign strict vocabulary 0.05
financial: sign table of cards 0.33
financial: sign words 0.29
financial: some personal neighbours 0.11
financial: table called family 0.31
financial: table called financial -0.74
financial: table called free-text 0.44
financial: table called name -1.17
financial: table of cards 0.68
financial: table of programs 0.05
financial: table of reviews 0.57
financial: table of things -1.04
financial: then about -0.88
financial: then number -0.78
financial: then other -0.1
financial: type number 0.11
financial: type text 0.2
financial: warehouse 0.43
free-text: "background" -0.47
free-text: "bemerkung" 0.49
free-text: "bio" 0.2
free-text: "body" 0.08
free-text: "comment" 0.16
free-text: "comments" 0.92
free-text: "customer note" 0.37
free-text: "description" -0.87
free-text: "detail" -0.18
free-text: "details" -0.09
free-text: "info" 0.61
free-text: "message" 0.46
free-text: "note" 0.12
free-text: "notes" 0.72
free-text: "observaciones" 0.54
free-text: "summary" -0.68
free-text: "text" 0.48
free-text: "value text" -2.3
free-text: after about -0.75
free-text: after agent -0.31
free-text: after other -0.33
free-text: after person 0.19
free-text: after thing -0.3
free-text: anywhere whole 0.61
free-text: atEnd first -0.38
free-text: atEnd inside 0.61
free-text: atEnd whole 0.37
free-text: beside none of its kind -0.15
free-text: beside some of its kind 0.13
free-text: ends in about -1.39
free-text: ends in form 0.24
free-text: ends in institution 0.12
free-text: ends in person -0.92
free-text: ends in reason -0.67
free-text: has an address 0.26
free-text: in a longer term -1.22
free-text: many personal neighbours 0.13
free-text: no personal neighbours -0.1
free-text: no sign -0.5
free-text: no term 0.38
free-text: of a machine -1.39
free-text: of a patient -0.4
free-text: of a person by name 0.19
free-text: of somebody 0.16
free-text: ofPerson first 0.24
free-text: ofPerson inside -1.03
free-text: ofPerson last -0.44
free-text: ofPerson whole -0.41
free-text: other table -0.11
free-text: persons by its columns 0.21
free-text: referred to by persons 0.17
free-text: row of a person 0.14
free-text: row of a program -0.17
free-text: row of an institution -0.16
free-text: several signs 0.08
free-text: sign last words -0.67
free-text: sign of a person 0.47
free-text: sign table of writing 0.25
free-text: sign words 0.43
free-text: small table -0.38
free-text: some personal neighbours 0.12
free-text: table called after programs -0.3
free-text: table called employment -0.68
free-text: table called free-text 0.3
free-text: table called health 0.66
free-text: table called likeness 0.18
free-text: table of health -0.09
free-text: table of institutions -0.16
free-text: table of messages 0.38
free-text: table of persons 0.57
free-text: table of programs -0.25
free-text: table of reviews -0.3
free-text: table of secrets -0.18
free-text: table of things -0.37
free-text: table of writing 0.26
free-text: then 1 -0.3
free-text: then about -0.72
free-text: then form -0.24
free-text: then other 0.24
free-text: then person -0.92
free-text: type other -1.44
free-text: type text 0.06
government-id 0.07
government-id: "cif nif" 0.25
government-id: "citizen id" -1.78
government-id: "driver license number" 0.28
government-id: "id number" -1.45
government-id: "license number" 0.72
government-id: "national id" 0.54
government-id: "passport number" 0.49
government-id: "passport" -0.26
government-id: "ssn" 0.06
government-id: "state id" -1.03
government-id: "tax id" 0.29
government-id: "tax" -0.52
government-id: "vat" -0.6
government-id: after form 0.3
government-id: after number 1.26
government-id: after other -0.72
government-id: after person 0.36
government-id: anywhere first 0.43
government-id: anywhere inside -0.41
government-id: anywhere whole 0.22
government-id: beside many of its kind 0.21
government-id: beside none of its kind -0.13
government-id: beside some of its kind 0.08
government-id: ends in about -0.35
government-id: ends in code -0.75
government-id: ends in form -0.28
government-id: ends in id -0.41
government-id: ends in other 0.2
government-id: has an address -0.18
government-id: in a longer term -0.84
government-id: key to persons -0.57
government-id: many personal neighbours 0.21
government-id: named as things -0.19
government-id: no personal neighbours 0.14
government-id: no sign -0.25
government-id: of a patient -0.12
government-id: of a person by name 0.36
government-id: ofPerson first -0.53
government-id: ofPerson last -0.15
government-id: ofPerson whole 0.55
government-id: other table -0.06
government-id: persons by its columns 0.19
government-id: referred to by persons 0.21
government-id: row of a person 0.17
government-id: several signs 0.21
government-id: several words 0.17
government-id: sign of a person 0.34
government-id: sign strict vocabulary 0.27
government-id: sign words 0.12
government-id: small table -0.46
government-id: some personal neighbours -0.21
government-id: table called after programs 0.1
government-id: table called government-id 0.86
government-id: table called name 0.06
government-id: table called postal-address -0.11
government-id: table of health -0.13
government-id: table of persons 0.2
government-id: table of programs 0.29
government-id: table of things -1.44
government-id: then about -0.52
government-id: then form -0.38
government-id: then number 0.49
government-id: then other -0.89
government-id: type number -1.02
government-id: type text 0.31
government-id: warehouse 0.41
health: "allergy" -0.19
health: "cause of death" 0.18
health: "diagnosis code" -0.86
health: "diagnosis" -0.24
health: "disability" 0.06
health: "disabled" -0.8
health: "dosage" -0.68
health: "dose" 0.17
health: "drug" 0.12
health: "height" -0.36
health: "icd code" -1.21
health: "insurance" 0.62
health: "pulse" -0.8
health: "temperature" 0.61
health: "treatment" -0.88
health: "weight" 0.23
health: after about -0.62
health: after agent 1.13
health: after other -0.3
health: anywhere first -0.05
health: anywhere last 0.66
health: anywhere whole 0.56
health: atEnd first 0.3
health: atEnd last -0.95
health: beside many of its kind 0.23
health: beside none of its kind -0.16
health: beside some of its kind -0.05
health: ends in about -0.17
health: ends in agent 0.05
health: ends in code -0.8
health: ends in disabled -0.82
health: ends in number -0.22
health: ends in other 0.05
health: ends in person -0.78
health: ends in reason 0.24
health: ends in type 0.15
health: ends in weight 0.08
health: has an address -0.57
health: in a longer term -1.4
health: key to persons -0.98
health: key to things 1.1
health: many personal neighbours -0.3
health: named as things 0.38
health: no sign 0.2
health: no term -0.47
health: of a machine 0.26
health: of a patient -0.09
health: of somebody 0.16
health: ofPerson first -0.33
health: ofPerson last 0.13
health: ofPerson whole 0.38
health: persons by its columns -0.06
health: referred to by persons 0.06
health: row of a person -0.09
health: several signs 0.47
health: several words 0.51
health: sign clinical row -0.06
health: sign last words 0.43
health: sign measured 0.22
health: sign of a person 0.39
health: sign strict vocabulary -0.15
health: sign table of health 0.42
health: sign words 0.24
health: small table -0.48
health: some personal neighbours 0.47
health: table called employment -0.77
health: table called health -0.22
health: table of health 0.08
health: table of persons -0.07
health: table of things -1.83
health: then about -0.13
health: then id -0.32
health: then number -0.21
health: then other 0.51
health: type other 0.08
health: type tiny -0.1
in a longer term -0.73
institution-contact 0.05
institution-contact: "address 1" -0.19
institution-contact: "address 2" -0.56
institution-contact: "address" 0.44
institution-contact: "city" 0.07
institution-contact: "country" -0.7
institution-contact: "county district" -0.86
institution-contact: "direccion" 0.59
institution-contact: "email" 0.33
institution-contact: "fax" 0.74
institution-contact: "line 1" 0.6
institution-contact: "location" -0.5
institution-contact: "ort" 0.88
institution-contact: "phone number" 0.65
institution-contact: "phone" 0.6
institution-contact: "plz" 0.79
institution-contact: "post code" 0.83
institution-contact: "strasse" 0.76
institution-contact: "street" 0.65
institution-contact: "telefon" 0.53
institution-contact: "telefono" 0.45
institution-contact: "url" -0.56
institution-contact: "zip code" 1.03
institution-contact: "zip" 0.21
institution-contact: after form 0.44
institution-contact: after institution 0.5
institution-contact: after other -0.14
institution-contact: after person -0.19
institution-contact: after thing 0.46
institution-contact: anywhere last 0.5
institution-contact: anywhere whole 0.33
institution-contact: atEnd first -0.42
institution-contact: atEnd inside 0.91
institution-contact: atEnd last 0.34
institution-contact: atEnd whole 0.21
institution-contact: beside none of its kind 0.05
institution-contact: ends in code 0.64
institution-contact: ends in form -0.06
institution-contact: ends in id -0.21
institution-contact: ends in institution -1.01
institution-contact: ends in number -0.4
institution-contact: ends in other 0.18
institution-contact: has an address -0.05
institution-contact: in a longer term 1.39
institution-contact: many personal neighbours 0.47
institution-contact: named as things -0.13
institution-contact: no personal neighbours -0.49
institution-contact: no sign -0.37
institution-contact: no term -0.27
institution-contact: of a machine -0.35
institution-contact: of a patient -0.14
institution-contact: of a person by name -0.19
institution-contact: of an institution by name 0.5
institution-contact: of somebody -1
institution-contact: ofPerson first -0.17
institution-contact: ofPerson inside -0.44
institution-contact: ofPerson last -0.53
institution-contact: ofPerson whole -1.04
institution-contact: other table 0.09
institution-contact: persons by its columns -1.17
institution-contact: referred to by persons -1.14
institution-contact: row of a person -1.51
institution-contact: row of a program 0.07
institution-contact: row of an institution 0.39
institution-contact: several signs 0.14
institution-contact: several words -0.08
institution-contact: sign beside an address -1.53
institution-contact: sign of a person -0.27
institution-contact: sign part of an address -0.5
institution-contact: sign strict vocabulary 0.51
institution-contact: sign words 0.29
institution-contact: some personal neighbours 0.05
institution-contact: table called after programs -0.06
institution-contact: table called contact -0.05
institution-contact: table called employment 0.8
institution-contact: table called postal-address -1.36
institution-contact: table of institutions 0.44
institution-contact: table of messages 0.48
institution-contact: table of persons -1.19
institution-contact: table of programs -0.14
institution-contact: table of secrets -0.33
institution-contact: table of writing 0.2
institution-contact: then about -0.53
institution-contact: then form 0.99
institution-contact: then id -0.21
institution-contact: then number -0.35
institution-contact: then other -0.29
institution-contact: type number -1.02
institution-contact: type text 0.12
institution-contact: warehouse 0.69
key by a noun + ends in id -0.48
key by a noun + ends in number -0.48
key by a noun + key to things -0.48
key by a noun + no personal neighbours -0.34
key by a noun + of somebody -0.48
key by a noun + other table -0.34
key by a noun + small table -0.28
key by a noun + type number -0.48
key of a program + ends in key 0.18
key of a program + ends in number 0.18
key of a program + no personal neighbours 0.18
key of a program + of somebody 1.47
key of a program + other table 0.18
key of a program + small table -0.65
key of a program + some personal neighbours -0.47
key of a program + table called after programs 0.2
key of a program + table of programs 0.18
key of a program + table of secrets 0.23
key of a program + table of things 0.49
key of a program + type text 0.1
key to persons 0.2
key to persons + ends in form 0.4
key to persons + ends in id 0.24
key to persons + ends in number 0.25
key to persons + ends in other 0.29
key to persons + ends in person 0.33
key to persons + has an address 0.2
key to persons + key to persons 0.27
key to persons + many personal neighbours 0.24
key to persons + no personal neighbours 0.28
key to persons + of a patient 0.18
key to persons + of somebody 0.24
key to persons + other table 0.29
key to persons + persons by its columns 0.17
key to persons + referred to by persons 0.16
key to persons + small table 0.24
key to persons + some personal neighbours 0.26
key to persons + table called after programs 0.19
key to persons + table called contact 0.24
key to persons + table called credential 0.18
key to persons + table called employment 0.25
key to persons + table called family 0.34
key to persons + table called free-text 0.19
key to persons + table called health 0.1
key to persons + table called name 0.5
key to persons + table called postal-address 0.15
key to persons + table of health 0.14
key to persons + table of institutions 0.25
key to persons + table of messages 0.27
key to persons + table of persons 0.16
key to persons + table of programs 0.23
key to persons + table of reviews 0.08
key to persons + table of secrets 0.21
key to persons + table of things 0.39
key to persons + table of writing 0.21
key to persons + type number 0.27
key to persons + type text 0.3
key to persons + type uuid 0.25
key to persons by name + ends in id 0.16
key to persons by name + ends in other 0.44
key to persons by name + ends in person 0.74
key to persons by name + ends in sk 0.25
key to persons by name + has an address 0.35
key to persons by name + key to persons 0.43
key to persons by name + many personal neighbours 0.93
key to persons by name + named as persons 0.1
key to persons by name + no personal neighbours 0.26
key to persons by name + of a patient 0.24
key to persons by name + of somebody 0.28
key to persons by name + other table 0.25
key to persons by name + persons by its columns -0.17
key to persons by name + referred to by persons -0.61
key to persons by name + small table 0.35
key to persons by name + some personal neighbours -0.1
key to persons by name + table called contact 0.55
key to persons by name + table called credential -0.2
key to persons by name + table called employment 0.38
key to persons by name + table called free-text -0.35
key to persons by name + table called health 0.15
key to persons by name + table called likeness 0.37
key to persons by name + table called name 0.74
key to persons by name + table called postal-address 0.28
key to persons by name + table of health 0.15
key to persons by name + table of institutions 0.62
key to persons by name + table of messages -0.64
key to persons by name + table of persons -0.5
key to persons by name + table of programs -1.04
key to persons by name + table of reviews 0.24
key to persons by name + table of secrets -0.23
key to persons by name + table of things -0.49
key to persons by name + type number 0.3
key to persons by name + type text -0.56
key to persons by name + warehouse 0.72
key to things 0.2
last words + ends in about 0.24
last words + ends in group 0.23
last words + ends in level -0.23
last words + ends in path 0.43
last words + ends in prefix 0.44
last words + ends in rate 0.26
last words + ends in reason -0.34
last words + ends in suffix 0.27
last words + ends in type 0.25
last words + ends in usage 0.28
last words + has an address 0.4
last words + many personal neighbours 0.58
last words + no personal neighbours -0.05
last words + of somebody 0.43
last words + other table 0.27
last words + persons by its columns 0.52
last words + referred to by persons 0.23
last words + some personal neighbours 0.39
last words + table of persons 0.52
last words + table of things -1.5
last words + type number 0.72
last words + type text 0.29
last words + type time 0.16
likeness -0.09
likeness: "avatar" -0.26
likeness: "icon" -0.4
likeness: "image" -0.12
likeness: "logo" -0.27
likeness: "photo" 0.61
likeness: "picture" 0.9
likeness: "profile" -0.67
likeness: "signature" -1.68
likeness: "thumbnail" -0.43
likeness: after other -0.72
likeness: anywhere first 0.22
likeness: anywhere whole 0.48
likeness: atEnd whole -0.6
likeness: beside none of its kind 0.05
likeness: beside some of its kind -0.29
likeness: ends in about -0.07
likeness: ends in path 0.34
likeness: ends in source -0.17
likeness: ends in thing 0.29
likeness: has an address 0.36
likeness: many personal neighbours -0.13
likeness: no personal neighbours -0.16
likeness: no sign -0.81
likeness: of a machine 0.77
likeness: of somebody 0.39
likeness: ofPerson first -0.67
likeness: ofPerson last -0.66
likeness: ofPerson whole 0.12
likeness: other table -0.18
likeness: persons by its columns 0.06
likeness: referred to by persons -0.14
likeness: row of a person 0.1
likeness: row of a program -0.48
likeness: row of an institution -0.52
likeness: several signs -0.74
likeness: several words 0.45
likeness: sign last words 0.43
likeness: sign of a person 0.48
likeness: sign strict vocabulary -0.08
likeness: sign words 0.1
likeness: small table 0.79
likeness: table called after programs -0.31
likeness: table called employment -0.48
likeness: table of institutions -0.58
likeness: table of programs -0.43
likeness: table of things -1.4
likeness: then about -0.4
likeness: then other -0.31
likeness: then source -0.17
likeness: type other 0.52
likeness: type text -0.17
likeness: type tiny -0.5
list 0.11
location 0.05
location: "latitude" 0.49
location: "longitude" 0.49
location: anywhere first 0.25
location: anywhere whole 0.5
location: beside many of its kind 0.29
location: beside some of its kind 0.05
location: ends in form 0.39
location: has an address 0.27
location: many personal neighbours 0.29
location: no personal neighbours -0.2
location: no sign 0.72
location: no term -0.76
location: other table -0.06
location: persons by its columns 0.45
location: referred to by persons -0.35
location: row of a person 0.45
location: row of an institution 0.19
location: several signs 0.39
location: several words 0.44
location: sign beside a position -0.6
location: sign pair 0.18
location: sign words 0.43
location: some personal neighbours 0.12
location: table called postal-address 0.28
location: table of institutions 0.19
location: table of persons 0.55
location: table of things 0.27
location: type number 0.41
location: type text -0.06
many personal neighbours 0.07
measured + ends in other 0.68
measured + no personal neighbours 0.45
measured + of a patient 0.22
measured + of somebody -0.57
measured + other table 0.22
measured + table called employment -0.89
measured + table called health -0.62
measured + table of health -0.75
measured + type number 0.22
name -0.06
name of a container + ends in about 0.27
name of a container + ends in attributes 0.18
name of a container + ends in form 0.26
name of a container + ends in other 0.29
name of a container + many personal neighbours 0.19
name of a container + no personal neighbours 0.29
name of a container + of somebody 0.23
name of a container + other table 0.31
name of a container + persons by its columns 0.2
name of a container + small table 0.26
name of a container + some personal neighbours 0.28
name of a container + table of persons 0.2
name of a container + table of programs 0.26
name of a container + table of secrets 0.14
name of a container + table of things 0.24
name of a container + type text 0.29
name of a role + ends in other 0.18
name of a role + has an address -0.07
name of a role + many personal neighbours -0.61
name of a role + no personal neighbours -1.07
name of a role + of a patient 1.21
name of a role + of somebody -0.83
name of a role + other table 0.16
name of a role + persons by its columns -0.7
name of a role + referred to by persons 0.24
name of a role + small table 0.23
name of a role + some personal neighbours 0.5
name of a role + table of institutions 1.26
name of a role + table of persons -0.12
name of a role + table of things -0.72
name of a role + type text 0.06
name of a role + warehouse -0.12
name: "account holder" 0.11
name: "alias" -0.61
name: "author name" 0.16
name: "caseworker" 0.71
name: "claimant" -1.85
name: "contact name" 0.9
name: "debtor name" 0.33
name: "debtor" -0.74
name: "degree" 0.83
name: "display name" 0.21
name: "doctor" 0.72
name: "employee name" 0.39
name: "family name" 0.22
name: "family" -0.15
name: "first name" 0.09
name: "full name" -0.85
name: "geburtsname" 0.35
name: "given name" 0.19
name: "given" 0.22
name: "holder name" 0.86
name: "last name" 0.14
name: "last surname" 0.1
name: "last" -0.7
name: "login" 0.28
name: "manager name" 1.41
name: "middle name" 0.14
name: "nachname" 0.2
name: "name" -0.18
name: "nick name" -0.56
name: "owner name" 0.78
name: "preferred" -1.2
name: "prefix" -0.34
name: "short name" -0.32
name: "slug" -0.9
name: "suffix" 0.18
name: "surname" 0.2
name: "title" -0.96
name: "user name" 0.42
name: "vorname" 0.21
name: after about -0.07
name: after agent -0.86
name: after form -0.3
name: after institution -0.57
name: after number -0.49
name: after other 0.21
name: after person -0.05
name: after thing -0.4
name: anywhere first -0.15
name: anywhere last 0.1
name: anywhere whole 0.26
name: atEnd first -0.38
name: atEnd inside -0.37
name: atEnd last -0.43
name: atEnd whole 0.36
name: beside many of its kind -0.15
name: beside none of its kind -0.12
name: ends in about -0.32
name: ends in agent 0.19
name: ends in form 0.4
name: ends in number 0.57
name: ends in other -0.09
name: ends in person 0.28
name: ends in prefix -0.18
name: ends in suffix -0.19
name: ends in type -0.2
name: has an address 0.39
name: in a longer term -0.68
name: many personal neighbours 0.23
name: no personal neighbours -0.49
name: no sign -0.4
name: no term 0.32
name: of a machine -1.04
name: of a patient 0.1
name: of a person by name -0.05
name: of an institution by name -0.57
name: ofPerson first -0.25
name: ofPerson inside -0.43
name: ofPerson last 0.1
name: ofPerson whole -0.42
name: other table -0.19
name: persons by its columns 0.11
name: referred to by persons 0.4
name: row of a person 0.16
name: row of a program -0.42
name: several signs 0.23
name: several words 0.2
name: sign last words 0.36
name: sign name of a role 0.06
name: sign of a person 0.17
name: sign strict vocabulary 0.26
name: sign table of reviews 0.27
name: sign words 0.26
name: sign writer 0.45
name: small table -0.4
name: some personal neighbours 0.05
name: table called after programs -0.14
name: table called contact -0.05
name: table called credential -0.24
name: table called demographic -0.86
name: table called employment -0.23
name: table called family -0.14
name: table called financial 0.38
name: table called free-text 0.32
name: table called health -0.56
name: table called likeness 0.06
name: table called name 0.05
name: table called postal-address -0.17
name: table of health -0.25
name: table of messages -0.4
name: table of persons 0.17
name: table of programs -0.5
name: table of reviews 1.07
name: table of secrets 0.54
name: table of things -0.72
name: table of writing 0.33
name: then 4 -0.45
name: then about -0.48
name: then agent -0.59
name: then cached 1.3
name: then form 0.29
name: then number -0.4
name: then other -0.36
name: then parts 1.21
name: then type -0.2
name: type other -0.4
name: type text -0.05
name: warehouse -0.14
named as persons 0.05
named as things -0.4
no personal neighbours -0.06
no sign -0.37
number of a doer + ends in id -0.48
number of a doer + ends in number -0.5
number of a doer + has an address -0.68
number of a doer + many personal neighbours -1.12
number of a doer + no personal neighbours -0.27
number of a doer + of somebody 0.32
number of a doer + other table -0.58
number of a doer + persons by its columns -0.49
number of a doer + small table -0.63
number of a doer + some personal neighbours -0.39
number of a doer + table called employment -0.55
number of a doer + table of institutions -0.3
number of a doer + table of persons -0.31
number of a doer + type number -0.73
number of a doer + type text 0.99
number of a person + ends in id 0.69
number of a person + ends in other -0.97
number of a person + ends in person 1.07
number of a person + ends in sk -0.13
number of a person + has an address 0.19
number of a person + many personal neighbours -0.19
number of a person + of a patient 0.92
number of a person + of somebody -0.15
number of a person + other table -0.11
number of a person + persons by its columns 0.69
number of a person + referred to by persons -0.6
number of a person + small table 0.22
number of a person + some personal neighbours 0.09
number of a person + table called after programs -0.35
number of a person + table called credential 0.1
number of a person + table called free-text 0.39
number of a person + table of health 1.09
number of a person + table of messages 0.41
number of a person + table of persons 0.24
number of a person + table of programs -0.21
number of a person + table of secrets -0.62
number of a person + table of things -0.67
number of a person + table of writing -0.09
number of a person + type number 0.11
number of a person + type text -0.52
number of a person + type uuid 1.24
number of a person + warehouse -0.67
of a machine -0.09
of a person + ends in about 0.07
of a person + ends in disabled -1.04
of a person + ends in form -0.06
of a person + ends in institution 0.28
of a person + ends in other 0.05
of a person + ends in position 0.7
of a person + ends in thing 0.85
of a person + has an address 1.11
of a person + many personal neighbours -0.22
of a person + no personal neighbours 0.06
of a person + of a machine 1.08
of a person + of a patient 0.82
of a person + of somebody 0.31
of a person + other table -0.42
of a person + persons by its columns 0.1
of a person + referred to by persons 0.68
of a person + small table 0.68
of a person + some personal neighbours 0.38
of a person + table called after programs 1.45
of a person + table called free-text -0.63
of a person + table of persons 0.19
of a person + table of programs 0.22
of a person + table of things 0.45
of a person + type boolean -0.5
of a person + type number -2.05
of a person + type text 0.32
of a person by name 0.18
of an institution by name -0.4
ofPerson first -0.42
ofPerson inside -0.63
ofPerson last -0.28
ofPerson whole -0.28
online-identifier 0.11
online-identifier: "device id" 0.27
online-identifier: "distinct id" 0.81
online-identifier: "fingerprint" -1.46
online-identifier: "ip" 0.41
online-identifier: "last ip" 0.14
online-identifier: "login ip" 0.26
online-identifier: "tracking id" 0.88
online-identifier: "user agent" 0.37
online-identifier: after form 0.32
online-identifier: after other -0.25
online-identifier: after person 0.27
online-identifier: anywhere first -0.51
online-identifier: anywhere whole 0.15
online-identifier: atEnd first -0.55
online-identifier: atEnd last 0.12
online-identifier: atEnd whole 0.36
online-identifier: beside many of its kind 0.33
online-identifier: beside none of its kind 0.42
online-identifier: beside some of its kind 0.05
online-identifier: ends in about 0.74
online-identifier: ends in agent -0.06
online-identifier: ends in form -0.15
online-identifier: ends in id -0.14
online-identifier: ends in number -0.22
online-identifier: ends in other 0.14
online-identifier: ends in person 0.36
online-identifier: has an address 0.19
online-identifier: many personal neighbours 0.47
online-identifier: named as things -0.54
online-identifier: no sign -0.24
online-identifier: of a machine 0.15
online-identifier: of a patient -0.36
online-identifier: of a person by name 0.27
online-identifier: of somebody 0.06
online-identifier: other table 0.11
online-identifier: persons by its columns 0.25
online-identifier: referred to by persons 0.15
online-identifier: row of a person 0.25
online-identifier: row of a program 0.61
online-identifier: several signs 0.11
online-identifier: several words 0.24
online-identifier: sign last words 0.33
online-identifier: sign strict vocabulary 0.11
online-identifier: sign words 0.12
online-identifier: small table 0.3
online-identifier: some personal neighbours 0.08
online-identifier: table called after programs 0.62
online-identifier: table called credential 0.4
online-identifier: table called name 0.36
online-identifier: table called online-identifier 0.26
online-identifier: table of persons 0.11
online-identifier: table of programs 0.61
online-identifier: table of secrets 0.38
online-identifier: table of things 0.62
online-identifier: table of writing 0.3
online-identifier: then form 0.75
online-identifier: then number -1.3
online-identifier: type number -1.96
online-identifier: type other 0.42
online-identifier: type text 0.26
online-identifier: warehouse 0.35
own key + ends in id -0.12
own key + ends in other 0.77
own key + ends in person 0.72
own key + ends in sk 0.63
own key + ends in uuid 0.52
own key + has an address 0.36
own key + key to persons 0.59
own key + many personal neighbours -0.13
own key + named as persons 0.87
own key + no personal neighbours -0.56
own key + of a patient 0.47
own key + of somebody -0.17
own key + other table -1.78
own key + persons by its columns 0.05
own key + referred to by persons 0.86
own key + small table -0.45
own key + some personal neighbours 0.38
own key + table called after programs 0.91
own key + table called name 0.96
own key + table of persons 0.29
own key + table of programs 0.84
own key + type number 0.08
own key + type text 0.21
own key + warehouse -0.19
pair + ends in other 0.18
pair + no personal neighbours 0.16
pair + of somebody 0.05
pair + other table 0.15
pair + persons by its columns 0.16
pair + some personal neighbours 0.05
pair + table of persons 0.16
pair + type number 0.18
part of an address + ends in agent 0.23
part of an address + ends in number 0.34
part of an address + ends in other 0.08
part of an address + has an address 0.14
part of an address + many personal neighbours -0.38
part of an address + of a patient 0.25
part of an address + of somebody 0.54
part of an address + other table 0.09
part of an address + persons by its columns 0.46
part of an address + some personal neighbours 0.55
part of an address + table called postal-address 0.5
part of an address + table of institutions 0.11
part of an address + table of persons 0.26
part of an address + type number 0.33
part of an address + type text 0.07
person-key 0.11
person-key: beside none of its kind 0.11
person-key: ends in agent 0.83
person-key: ends in fk 0.21
person-key: ends in id 0.12
person-key: ends in number 0.05
person-key: ends in other 0.36
person-key: ends in person 0.3
person-key: ends in sk 0.27
person-key: ends in uuid 0.27
person-key: has an address -0.05
person-key: key to persons 0.32
person-key: key to things -1.29
person-key: many personal neighbours -0.07
person-key: named as persons 0.15
person-key: no personal neighbours 0.17
person-key: no term 0.11
person-key: of a patient 0.28
person-key: of somebody 0.09
person-key: other table 0.12
person-key: persons by its columns 0.09
person-key: referred to by persons 0.1
person-key: row of a person 0.08
person-key: row of a program -0.18
person-key: row of an institution -0.23
person-key: several signs 0.12
person-key: sign doer 0.35
person-key: sign doer, as text 0.2
person-key: sign key by a noun -0.48
person-key: sign key to persons 0.27
person-key: sign key to persons by name 0.16
person-key: sign number of a doer -0.5
person-key: sign own key 0.09
person-key: sign table of identities 0.31
person-key: sign who -0.6
person-key: sign who, as text -0.08
person-key: small table 0.13
person-key: some personal neighbours 0.13
person-key: table called after programs 0.46
person-key: table called contact -0.47
person-key: table called demographic 0.16
person-key: table called family -0.85
person-key: table called free-text -0.12
person-key: table called health 0.38
person-key: table called likeness 0.32
person-key: table called name -0.98
person-key: table called online-identifier 0.52
person-key: table called postal-address 0.12
person-key: table of health 0.43
person-key: table of messages -0.18
person-key: table of persons 0.11
person-key: table of programs 0.06
person-key: table of reviews 0.42
person-key: table of secrets -0.05
person-key: table of things -0.38
person-key: table of writing -0.05
person-key: type number 0.16
person-key: type text -0.09
person-key: type uuid 0.13
person-key: warehouse -0.2
persons by its columns 0.07
postal-address -0.05
postal-address: "address city" 0.69
postal-address: "address" -0.25
postal-address: "addresses" -0.68
postal-address: "billing address" 0.28
postal-address: "city name" 0.5
postal-address: "city" 0.09
postal-address: "code postal" 0.25
postal-address: "codigo postal" -0.27
postal-address: "country" -1.1
postal-address: "county district" 0.18
postal-address: "county" 1
postal-address: "floor" 0.16
postal-address: "house number" 0.5
postal-address: "line 2" -0.24
postal-address: "location" -0.35
postal-address: "mailing address" -1.41
postal-address: "ort" -0.72
postal-address: "plz" -0.45
postal-address: "post code" -0.33
postal-address: "postal code" 0.94
postal-address: "province" 0.68
postal-address: "shipping address" -0.46
postal-address: "strasse" -0.56
postal-address: "street name" 0.45
postal-address: "street" 0.08
postal-address: "zip code" 0.11
postal-address: "zip" 0.22
postal-address: after agent 1.88
postal-address: after form 0.06
postal-address: after institution -0.98
postal-address: after number -1.29
postal-address: after other -0.17
postal-address: anywhere first 0.13
postal-address: anywhere last 0.06
postal-address: anywhere whole 0.16
postal-address: atEnd first 0.23
postal-address: atEnd inside -0.24
postal-address: atEnd last -0.23
postal-address: atEnd whole -0.08
postal-address: beside many of its kind 0.42
postal-address: beside none of its kind -1.06
postal-address: beside some of its kind -0.24
postal-address: ends in about 0.34
postal-address: ends in agent 0.35
postal-address: ends in code 0.2
postal-address: ends in form 0.06
postal-address: ends in id -0.45
postal-address: ends in institution 0.36
postal-address: ends in number -0.07
postal-address: ends in other -0.09
postal-address: has an address 0.11
postal-address: in a longer term -0.54
postal-address: key to things -0.48
postal-address: named as things -0.29
postal-address: no personal neighbours -0.37
postal-address: no sign -0.12
postal-address: no term -0.5
postal-address: of a machine -0.33
postal-address: of a patient 0.26
postal-address: of an institution by name -0.98
postal-address: of somebody 0.06
postal-address: ofPerson first -0.26
postal-address: ofPerson last -0.15
postal-address: ofPerson whole -0.54
postal-address: other table -0.12
postal-address: persons by its columns 0.16
postal-address: referred to by persons 0.08
postal-address: row of a person 0.16
postal-address: row of an institution -1.07
postal-address: several signs 0.2
postal-address: several words 0.12
postal-address: sign beside an address 0.43
postal-address: sign part of an address 0.3
postal-address: small table -0.26
postal-address: some personal neighbours -0.08
postal-address: table called after programs -0.31
postal-address: table called contact -0.28
postal-address: table called employment -0.78
postal-address: table called family 0.14
postal-address: table called postal-address 0.43
postal-address: table of health 0.07
postal-address: table of institutions -1.08
postal-address: table of messages -0.38
postal-address: table of persons 0.11
postal-address: table of programs -0.47
postal-address: table of secrets -1.48
postal-address: table of things -0.75
postal-address: table of writing -0.46
postal-address: then about 0.24
postal-address: then code 0.53
postal-address: then form 0.46
postal-address: then id -0.37
postal-address: then number -0.27
postal-address: then other 0.09
postal-address: type number -0.7
postal-address: type other -0.4
postal-address: warehouse 0.43
referred to by persons 0.09
row of a person 0.07
row of a program -0.16
row of an institution -0.38
sender and recipient + ends in other 0.07
sender and recipient + of somebody 1.22
sender and recipient + other table 0.07
sender and recipient + some personal neighbours -0.65
sender and recipient + type text 0.07
several signs 0.14
several words 0.24
sign beside a position -0.6
sign clinical row -0.06
sign doer 0.35
sign doer, as text 0.2
sign key by a noun -0.48
sign key of a program 0.18
sign key to persons 0.27
sign key to persons by name 0.16
sign last words 0.39
sign measured 0.22
sign name of a container 0.29
sign name of a role 0.06
sign number of a doer -0.5
sign of a person 0.1
sign own key 0.09
sign pair 0.18
sign part of an address 0.14
sign sender and recipient 0.07
sign strict vocabulary 0.07
sign table of cards 0.33
sign table of contacts 0.21
sign table of health 0.42
sign table of identities 0.31
sign table of messages 0.39
sign table of offences 0.33
sign table of reviews 0.27
sign table of secrets 0.13
sign table of sessions 0.16
sign table of writing 0.25
sign who -0.6
sign who, as text -0.08
sign words 0.2
sign writer 0.45
small table -0.11
strict vocabulary + ends in agent 0.26
strict vocabulary + ends in code 0.31
strict vocabulary + ends in form 0.24
strict vocabulary + ends in institution 0.99
strict vocabulary + ends in key 0.39
strict vocabulary + ends in number 0.05
strict vocabulary + ends in other 0.05
strict vocabulary + ends in person -0.73
strict vocabulary + ends in thing 0.61
strict vocabulary + has an address 0.07
strict vocabulary + key to persons -0.27
strict vocabulary + list -0.38
strict vocabulary + many personal neighbours 0.08
strict vocabulary + named as things -0.35
strict vocabulary + no personal neighbours -0.09
strict vocabulary + of a patient 0.19
strict vocabulary + of somebody 0.09
strict vocabulary + other table 0.07
strict vocabulary + persons by its columns 0.12
strict vocabulary + small table -0.45
strict vocabulary + some personal neighbours 0.13
strict vocabulary + table called after programs 0.26
strict vocabulary + table called contact 0.44
strict vocabulary + table called credential 0.05
strict vocabulary + table called employment -0.82
strict vocabulary + table called family 0.28
strict vocabulary + table called financial 0.84
strict vocabulary + table called free-text 0.76
strict vocabulary + table called health -1.07
strict vocabulary + table called likeness 1.03
strict vocabulary + table called name -0.22
strict vocabulary + table called postal-address -0.06
strict vocabulary + table of health -0.11
strict vocabulary + table of institutions -0.4
strict vocabulary + table of messages -0.58
strict vocabulary + table of persons 0.07
strict vocabulary + table of secrets -0.17
strict vocabulary + table of things 0.39
strict vocabulary + table of writing 0.27
strict vocabulary + type number -0.23
strict vocabulary + type other -0.19
strict vocabulary + type text 0.09
strict vocabulary + type time 0.13
strict vocabulary + type tiny -0.14
strict vocabulary + warehouse -0.13
system-credential -0.11
system-credential: "access token" -0.64
system-credential: "api key" 0.07
system-credential: "client secret" 1.18
system-credential: "password salt" -1.6
system-credential: "password" -0.84
system-credential: "private key" 0.88
system-credential: "refresh token" -1.61
system-credential: "salt" -0.73
system-credential: "secret" 1.39
system-credential: "session id" -0.99
system-credential: "signing secret" 0.88
system-credential: "token" -1.69
system-credential: after other 0.28
system-credential: anywhere first -0.63
system-credential: anywhere last 0.75
system-credential: anywhere whole -0.18
system-credential: atEnd last -0.69
system-credential: atEnd whole -0.38
system-credential: beside none of its kind -0.11
system-credential: ends in about -0.4
system-credential: ends in form 0.99
system-credential: ends in id -0.72
system-credential: ends in key 0.12
system-credential: ends in number -0.31
system-credential: ends in other -0.12
system-credential: many personal neighbours -0.32
system-credential: named as things 1.14
system-credential: no personal neighbours -0.05
system-credential: no sign -0.66
system-credential: no term 0.27
system-credential: of a machine 1.42
system-credential: of somebody -0.35
system-credential: ofPerson last 0.19
system-credential: other table 0.1
system-credential: persons by its columns -0.95
system-credential: referred to by persons -1.1
system-credential: row of a person -0.95
system-credential: row of a program 0.08
system-credential: several signs -0.06
system-credential: sign key of a program 0.18
system-credential: sign strict vocabulary 0.16
system-credential: sign table of secrets -1.45
system-credential: sign words -0.24
system-credential: small table -0.44
system-credential: some personal neighbours -0.16
system-credential: table called after programs 0.39
system-credential: table called credential -0.12
system-credential: table called employment -0.12
system-credential: table called free-text 0.8
system-credential: table of institutions 0.72
system-credential: table of messages -0.88
system-credential: table of persons -1.49
system-credential: table of programs 0.16
system-credential: table of secrets -0.71
system-credential: table of things 1.1
system-credential: then about -0.4
system-credential: then other 0.34
system-credential: type number -0.54
system-credential: type other 0.65
system-credential: type text -0.13
table called contact -0.05
table called credential 0.1
table called criminal -0.31
table called demographic -0.33
table called family -0.23
table called government-id 0.3
table called health -0.1
table called likeness 0.29
table called name -0.15
table called online-identifier 0.23
table of cards 0.17
table of cards + ends in other 0.17
table of cards + no personal neighbours 0.33
table of cards + of somebody 0.06
table of cards + other table 0.33
table of cards + table of cards 0.33
table of cards + table of reviews 0.06
table of cards + type text 0.33
table of contacts + ends in form -0.44
table of contacts + ends in other 0.68
table of contacts + has an address 0.72
table of contacts + no personal neighbours 0.98
table of contacts + of a machine 0.39
table of contacts + of somebody 0.4
table of contacts + other table 0.21
table of contacts + small table 0.52
table of contacts + some personal neighbours -0.37
table of contacts + table called contact -0.66
table of contacts + table of messages -0.73
table of contacts + table of writing -0.73
table of contacts + type text 0.21
table of health + ends in about 0.54
table of health + ends in form 0.53
table of health + ends in other 0.35
table of health + no personal neighbours 0.44
table of health + of a patient 0.67
table of health + of somebody 0.36
table of health + other table 0.42
table of health + small table -1.02
table of health + some personal neighbours 0.28
table of health + table called employment 0.54
table of health + table called health -0.52
table of health + table of health 0.42
table of health + type number 0.3
table of health + type text 0.45
table of identities + ends in id 0.21
table of identities + ends in number 0.21
table of identities + no personal neighbours 0.36
table of identities + of somebody 0.26
table of identities + other table 0.48
table of identities + persons by its columns 0.16
table of identities + small table 0.3
table of identities + some personal neighbours 0.17
table of identities + table of persons 0.16
table of identities + type text 0.33
table of institutions -0.32
table of messages -0.13
table of messages + ends in other 0.36
table of messages + ends in person 0.33
table of messages + no personal neighbours 0.44
table of messages + of somebody 0.28
table of messages + other table 0.39
table of messages + some personal neighbours 0.24
table of messages + table called free-text 0.3
table of messages + table of messages 0.39
table of messages + table of writing 0.38
table of messages + type text 0.39
table of offences + ends in other 0.33
table of offences + no personal neighbours 0.27
table of offences + other table 0.33
table of offences + small table 0.31
table of offences + type text 0.33
table of persons 0.08
table of programs -0.15
table of reviews 0.42
table of reviews + ends in other 0.27
table of reviews + no personal neighbours -0.16
table of reviews + other table 0.27
table of reviews + table of reviews 0.27
table of reviews + type text 0.27
table of secrets 0.08
table of secrets + ends in code 0.64
table of secrets + ends in form 0.87
table of secrets + ends in key -0.11
table of secrets + ends in number 0.21
table of secrets + ends in other -0.24
table of secrets + no personal neighbours 0.17
table of secrets + other table 0.12
table of secrets + small table 0.79
table of secrets + some personal neighbours -0.05
table of secrets + table called credential 0.25
table of secrets + table of programs -0.4
table of secrets + table of secrets 0.13
table of secrets + type other 0.18
table of secrets + type text 0.08
table of sessions + ends in id 0.16
table of sessions + ends in number 0.16
table of sessions + no personal neighbours 0.15
table of sessions + of somebody 0.49
table of sessions + other table 0.16
table of sessions + small table -0.07
table of sessions + some personal neighbours 0.14
table of sessions + table of secrets 0.16
table of sessions + type text 0.07
table of things -0.35
table of writing + ends in form 0.87
table of writing + ends in other 0.27
table of writing + no personal neighbours 0.23
table of writing + of somebody 0.48
table of writing + other table 0.25
table of writing + small table -0.07
table of writing + some personal neighbours 0.35
table of writing + table called free-text 0.35
table of writing + table of messages -0.11
table of writing + table of reviews 0.19
table of writing + table of writing 0.25
table of writing + type text 0.25
then 1 -0.28
then 4 -0.7
then a 0.5
then about -0.47
then agent 0.56
then at -0.3
then cached 1.3
then canonical 0.36
then code -0.37
then count 0.65
then form 0.12
then format -0.62
then id -0.07
then institution -0.7
then json -0.74
then key 0.15
then level -0.08
then lifespan -0.15
then number -0.14
then other -0.3
then parts 1.21
then person -0.6
then prefix 0.83
then rate -0.15
then source -0.17
then theme -0.28
then thing -1.38
then type -0.43
then value -0.28
then version 0.61
type boolean -0.21
type number -0.06
type other -0.25
type time 0.24
type tiny -1.43
type uuid 0.09
vehicle 0.3
vehicle: "license plate" 0.14
vehicle: "vehicle id number" 0.39
vehicle: anywhere whole 0.28
vehicle: beside some of its kind 0.29
vehicle: ends in number 0.41
vehicle: ends in other 0.22
vehicle: many personal neighbours 0.09
vehicle: no personal neighbours 0.34
vehicle: no sign 0.39
vehicle: of somebody 0.19
vehicle: other table 0.3
vehicle: several signs 0.14
vehicle: several words 0.28
vehicle: sign strict vocabulary 0.14
vehicle: sign words 0.27
vehicle: some personal neighbours 0.3
vehicle: type text 0.3
who + ends in person 0.29
who + no personal neighbours -0.98
who + of a patient -0.96
who + of somebody 0.61
who + other table 0.06
who + persons by its columns -0.35
who + some personal neighbours 0.47
who + table of persons -1.19
who + type number 0.29
who, as text + ends in other 1.99
who, as text + ends in person -0.51
who, as text + has an address -1.46
who, as text + many personal neighbours -0.52
who, as text + no personal neighbours 0.87
who, as text + of a patient 1.48
who, as text + of somebody -0.79
who, as text + other table 0.09
who, as text + persons by its columns 0.16
who, as text + small table 0.48
who, as text + some personal neighbours -0.67
who, as text + table called free-text -1
who, as text + table of messages -0.71
who, as text + table of persons -0.5
who, as text + table of writing -0.71
who, as text + type text -0.08
words + ends in agent 0.33
words + ends in code -0.06
words + ends in form 0.18
words + ends in institution 0.05
words + ends in key 0.34
words + ends in other 0.23
words + ends in person 0.23
words + ends in thing 0.15
words + has an address 0.14
words + key to persons -1.39
words + key to things 1.55
words + list 0.45
words + many personal neighbours 0.25
words + named as persons -1.02
words + named as things 0.58
words + no personal neighbours 0.1
words + of a machine 0.4
words + of a patient 0.27
words + of somebody 0.2
words + other table 0.18
words + persons by its columns 0.22
words + referred to by persons 0.23
words + some personal neighbours 0.18
words + table called after programs 0.05
words + table called contact 1.1
words + table called credential -0.15
words + table called demographic -0.49
words + table called family 0.31
words + table called financial 0.41
words + table called free-text 0.12
words + table called government-id 0.07
words + table called health -0.1
words + table called online-identifier 0.41
words + table called postal-address 0.18
words + table of health 0.37
words + table of institutions -0.28
words + table of messages 0.24
words + table of persons 0.22
words + table of programs -0.14
words + table of reviews 0.26
words + table of secrets 0.14
words + table of things -0.3
words + table of writing 0.45
words + type boolean 0.22
words + type number -0.18
words + type other 0.23
words + type text 0.23
words + type time 0.21
words + type tiny -1.9
words + warehouse 0.41
writer + ends in other 0.15
writer + ends in person 0.34
writer + no personal neighbours 0.71
writer + of somebody 0.33
writer + other table 0.45
writer + some personal neighbours 0.15
writer + table called free-text 0.19
writer + table of reviews 0.08
writer + table of writing 0.24
writer + type text 0.45`;
