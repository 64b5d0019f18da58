/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.58
after flag -0.43
after form -0.22
after institution -0.54
after number -0.84
after other -0.18
after person 0.2
after thing -0.22
anywhere first -0.24
anywhere inside 0.07
anywhere last 0.23
anywhere whole 0.28
atEnd first -0.12
atEnd inside -0.17
atEnd last -0.17
beside a contact + many personal neighbours -0.44
beside a contact + of nobody 0.47
beside a contact + of somebody 0.75
beside a contact + other table -0.09
beside a contact + persons by its columns -0.31
beside a contact + referred to by persons 0.76
beside a contact + some personal neighbours 0.35
beside a contact + table called name -0.21
beside a contact + table of persons 0.23
beside a contact + table speaks of name -0.06
beside a position + ends in other -0.64
beside a position + many personal neighbours -0.29
beside a position + of somebody -0.59
beside a position + other table -0.48
beside a position + some personal neighbours -0.34
beside a position + type text -0.56
beside a telephone + ends in other 0.25
beside a telephone + next to contact 0.32
beside a telephone + of somebody 0.2
beside a telephone + other table 0.33
beside a telephone + some personal neighbours 0.33
beside a telephone + table speaks of contact 0.32
beside a telephone + table speaks of name 0.16
beside a telephone + type text 0.33
beside an address + ends in agent 0.08
beside an address + ends in id -0.27
beside an address + ends in institution -0.32
beside an address + ends in number -0.33
beside an address + ends in other 0.26
beside an address + many personal neighbours -0.15
beside an address + next to location -0.38
beside an address + next to postal-address 0.14
beside an address + of a patient 0.21
beside an address + of nobody -0.44
beside an address + of somebody 0.31
beside an address + other table -0.12
beside an address + persons by its columns 0.38
beside an address + referred to by persons -0.14
beside an address + some personal neighbours 0.11
beside an address + table called after programs -0.34
beside an address + table called employment 0.31
beside an address + table of institutions -0.35
beside an address + table of persons 0.27
beside an address + table of programs -0.31
beside an address + table speaks of employment 0.31
beside an address + table speaks of postal-address 0.25
beside an address + type number 0.06
beside many of its kind 0.28
beside none of its kind -0.07
clinical row + ends in about -0.3
clinical row + ends in agent -0.05
clinical row + ends in form 0.48
clinical row + ends in group -0.07
clinical row + ends in other -0.07
clinical row + ends in person -0.89
clinical row + has an address -0.72
clinical row + key to persons -0.82
clinical row + long text -0.11
clinical row + many personal neighbours -0.61
clinical row + next to contact -0.73
clinical row + next to demographic -0.96
clinical row + next to employment -0.36
clinical row + next to family -0.16
clinical row + next to free-text 0.2
clinical row + next to government-id 0.22
clinical row + next to health 0.32
clinical row + next to name -0.86
clinical row + next to postal-address -0.66
clinical row + no personal neighbours 0.86
clinical row + of a machine -0.16
clinical row + of a patient -0.18
clinical row + of nobody -0.55
clinical row + of somebody -0.2
clinical row + other table 0.07
clinical row + persons by its columns -0.21
clinical row + referred to by persons -0.39
clinical row + some personal neighbours -0.44
clinical row + table called employment -0.16
clinical row + table called health 0.69
clinical row + table called postal-address -0.28
clinical row + table of health 0.11
clinical row + table of persons -0.21
clinical row + table speaks of employment -0.15
clinical row + table speaks of health 0.22
clinical row + table speaks of postal-address -0.28
clinical row + type boolean 0.34
clinical row + type number -0.09
clinical row + type other -0.34
clinical row + type text -0.08
clinical row + type tiny -0.06
contact 0.05
contact: "addressee" -0.27
contact: "billing email" 0.78
contact: "cc" -0.3
contact: "cell number" 0.08
contact: "cell phone" 0.07
contact: "cell" 0.42
contact: "contact phone" 0.19
contact: "courriel" -0.09
contact: "desk phone" -0.49
contact: "email address" 0.43
contact: "email id" 0.89
contact: "email" 0.37
contact: "extension" 0.29
contact: "fax number" 0.28
contact: "fax" 0.05
contact: "from address" -0.25
contact: "home phone" 0.15
contact: "homepage" -0.82
contact: "mail address" -0.89
contact: "mobile number" 0.26
contact: "mobile phone" 0.13
contact: "mobile" 0.72
contact: "msisdn" 0.38
contact: "office phone" -0.24
contact: "phone home" 0.06
contact: "phone mobile" 0.13
contact: "phone number" 0.08
contact: "phone" -0.1
contact: "receipt email" 0.19
contact: "recipients" 0.36
contact: "reply to" 0.26
contact: "site" -0.37
contact: "skype" 0.05
contact: "social" -0.16
contact: "telefon privat" 0.09
contact: "telefon" -0.4
contact: "telefono 1" 0.09
contact: "telefono" -0.27
contact: "to address" -0.34
contact: "to number" -0.3
contact: "url" -0.71
contact: "user email" 0.09
contact: "web" -0.16
contact: "website" -0.59
contact: "work email" -0.25
contact: after about 0.14
contact: after agent 1.03
contact: after form 0.37
contact: after institution -1.01
contact: after other -0.22
contact: after person 0.15
contact: after thing 0.31
contact: anywhere first -0.73
contact: anywhere inside 0.3
contact: anywhere last 0.7
contact: anywhere whole 0.29
contact: atEnd first -0.16
contact: atEnd inside -0.39
contact: atEnd last -0.33
contact: atEnd whole 0.1
contact: begins with "address" 0.54
contact: begins with "addressee" -0.27
contact: begins with "author" 0.23
contact: begins with "avatar" -0.62
contact: begins with "b" 0.16
contact: begins with "ballot" -0.1
contact: begins with "billing" 0.35
contact: begins with "branch" -0.63
contact: begins with "business" -0.47
contact: begins with "cc" -0.34
contact: begins with "cell" 0.29
contact: begins with "company" -0.28
contact: begins with "correo" -0.31
contact: begins with "courriel" -0.09
contact: begins with "desk" -0.49
contact: begins with "dpo" 0.44
contact: begins with "email" 0.28
contact: begins with "employee" 0.24
contact: begins with "extension" 0.26
contact: begins with "external" -0.11
contact: begins with "fax" 0.26
contact: begins with "from" -0.19
contact: begins with "hashed" 0.21
contact: begins with "home" 0.27
contact: begins with "homepage" -0.82
contact: begins with "mobile" 0.73
contact: begins with "msisdn" 0.22
contact: begins with "next" 0.1
contact: begins with "office" -0.44
contact: begins with "owner" 0.4
contact: begins with "pager" 0.33
contact: begins with "personal" 0.09
contact: begins with "phone" 0.23
contact: begins with "photo" -0.11
contact: begins with "poc" 0.55
contact: begins with "profile" 0.13
contact: begins with "property" -0.26
contact: begins with "receipt" 0.19
contact: begins with "recipient" 0.15
contact: begins with "recipients" 0.18
contact: begins with "recovery" 0.09
contact: begins with "redirect" -0.19
contact: begins with "reply" -0.72
contact: begins with "return" -0.2
contact: begins with "sender" -0.74
contact: begins with "site" -0.27
contact: begins with "subscriber" 0.06
contact: begins with "support" -0.72
contact: begins with "surveyls" -0.47
contact: begins with "target" 0.13
contact: begins with "telefon" -0.3
contact: begins with "telefono" -0.15
contact: begins with "to" 0.18
contact: begins with "unconfirmed" 0.11
contact: begins with "url" -0.38
contact: begins with "user" 0.44
contact: begins with "value" 0.53
contact: begins with "website" -0.06
contact: begins with "work" -0.09
contact: beside many of its kind 0.43
contact: beside none of its kind -0.09
contact: ends in about -0.09
contact: ends in agent -0.29
contact: ends in code -0.8
contact: ends in digits 0.15
contact: ends in form -0.05
contact: ends in id 1.23
contact: ends in number 0.14
contact: ends in other 0.09
contact: ends in type -0.34
contact: has an address -0.1
contact: in a longer term -0.88
contact: list of its kind 1.01
contact: long text -0.62
contact: many personal neighbours 0.23
contact: named as things -0.18
contact: next to contact 0.18
contact: next to credential -0.62
contact: next to demographic 0.21
contact: next to employment 0.07
contact: next to family -0.27
contact: next to financial -0.1
contact: next to free-text 0.33
contact: next to health -0.81
contact: next to likeness 0.1
contact: next to location 0.25
contact: next to name 0.19
contact: next to online-identifier -0.09
contact: next to postal-address -1.11
contact: no personal neighbours 0.13
contact: no sign -0.62
contact: no term 0.75
contact: of a machine 0.05
contact: of a patient -0.13
contact: of a person by name 0.15
contact: of an institution by name -1.01
contact: of nobody -0.62
contact: of somebody 0.28
contact: ofPerson first -0.32
contact: ofPerson inside -0.48
contact: ofPerson last -0.85
contact: ofPerson whole -0.38
contact: referred to by persons -0.38
contact: row of a person 0.05
contact: row of a program -0.9
contact: row of an institution -1.48
contact: several words 0.32
contact: sign beside a telephone 0.33
contact: sign number of a call 0.38
contact: sign of a person 0.14
contact: sign strict vocabulary 0.07
contact: sign table of contacts 0.16
contact: sign table of messages 0.46
contact: sign words 0.19
contact: small table 0.13
contact: some personal neighbours -0.13
contact: table called contact 0.21
contact: table called credential 0.05
contact: table called employment -0.3
contact: table called family 0.11
contact: table called free-text 0.07
contact: table called health -0.56
contact: table of health -0.55
contact: table of institutions -0.98
contact: table of messages 0.08
contact: table of persons 0.14
contact: table of programs -0.67
contact: table of reference -0.62
contact: table of reviews 0.27
contact: table of secrets 0.48
contact: table of things 0.41
contact: table of writing 0.07
contact: table speaks of contact 0.19
contact: table speaks of credential -0.63
contact: table speaks of employment -0.35
contact: table speaks of family 0.1
contact: table speaks of financial 0.09
contact: table speaks of free-text 0.49
contact: table speaks of health -0.59
contact: table speaks of name -0.09
contact: the row's own number 0.48
contact: then 1 -0.3
contact: then 256 0.31
contact: then 4 -0.39
contact: then about -0.37
contact: then agent -0.27
contact: then code -0.89
contact: then form -0.17
contact: then indicator -0.27
contact: then number -0.99
contact: then other -0.06
contact: then txt 0.23
contact: then type -0.34
contact: type number 0.24
contact: type other 0.09
contact: type tiny -0.92
contact: warehouse -0.29
container 0.26
container: begins with "data" 0.32
container: begins with "extra" 0.23
container: begins with "json" -0.52
container: begins with "preferences" 0.11
container: beside none of its kind 0.26
container: ends in about 0.2
container: ends in attributes 0.11
container: ends in form 0.29
container: ends in other 0.1
container: long text 0.58
container: many personal neighbours 0.15
container: next to credential -0.55
container: next to online-identifier 0.14
container: no term 0.26
container: of nobody -0.05
container: of somebody 0.34
container: other table 0.19
container: persons by its columns 0.2
container: row of a person 0.2
container: row of a program 0.26
container: sign name of a container 0.26
container: small table 0.52
container: some personal neighbours 0.38
container: table called name 0.13
container: table of persons 0.2
container: table of programs 0.26
container: table of secrets 0.11
container: table of things 0.22
container: table speaks of name 0.14
container: type text 0.26
credential: "activation key" 0.23
credential: "api key" -0.18
credential: "authorization code" -0.75
credential: "backup codes" 0.25
credential: "cookie" 0.14
credential: "credential" -0.17
credential: "credentials" -0.15
credential: "csrf token" 0.18
credential: "hash" -0.31
credential: "otp" -0.69
credential: "password salt" 0.08
credential: "pin" 0.23
credential: "private key" -0.64
credential: "refresh token" 0.38
credential: "reset token" -0.45
credential: "salt" -0.21
credential: "secret key" -0.93
credential: "secret" -0.31
credential: "session id" 0.61
credential: "session token" 0.12
credential: "sid" -0.31
credential: "token id" -0.81
credential: "token" 0.59
credential: "two factor secret" 0.09
credential: after about -0.77
credential: after agent -0.31
credential: after form -0.07
credential: after number 0.3
credential: after other -0.2
credential: after person 0.17
credential: anywhere first 0.06
credential: anywhere inside -0.55
credential: anywhere last -0.51
credential: anywhere whole 0.77
credential: atEnd first -0.49
credential: atEnd whole -0.19
credential: begins with "access" 0.27
credential: begins with "api" -0.21
credential: begins with "auth" 0.2
credential: begins with "authorization" -0.75
credential: begins with "backup" 0.23
credential: begins with "code" 0.35
credential: begins with "confirmation" 0.47
credential: begins with "credential" -0.17
credential: begins with "credentials" -0.15
credential: begins with "crypted" 0.2
credential: begins with "email" 0.1
credential: begins with "encrypted" -0.78
credential: begins with "hash" -0.55
credential: begins with "hashed" -0.43
credential: begins with "id" 0.41
credential: begins with "key" 0.72
credential: begins with "login" 0.75
credential: begins with "o" 0.35
credential: begins with "otp" 0.19
credential: begins with "pass" 0.15
credential: begins with "password" 0.52
credential: begins with "pin" 0.22
credential: begins with "private" 0.28
credential: begins with "refresh" 0.29
credential: begins with "reset" -0.07
credential: begins with "salt" -0.26
credential: begins with "secret" -0.39
credential: begins with "session" 0.08
credential: begins with "sid" -0.31
credential: begins with "token" 0.21
credential: begins with "totp" 0.42
credential: begins with "two" 0.23
credential: begins with "user" 0.31
credential: begins with "validation" 0.29
credential: beside many of its kind -0.12
credential: beside none of its kind -0.13
credential: ends in about -0.18
credential: ends in agent -0.29
credential: ends in code 0.33
credential: ends in form -0.29
credential: ends in id 0.25
credential: ends in key -0.57
credential: ends in lifespan -0.08
credential: ends in number -0.08
credential: ends in other 0.14
credential: ends in type -0.19
credential: has an address 0.49
credential: in a longer term -0.11
credential: list 0.22
credential: list of its kind 0.58
credential: long text -0.29
credential: many personal neighbours -0.38
credential: named as things 0.09
credential: next to contact 0.19
credential: next to credential 0.4
credential: next to demographic -0.71
credential: next to employment 0.09
credential: next to financial -0.59
credential: next to free-text 0.3
credential: next to government-id -0.22
credential: next to likeness 0.17
credential: next to name 0.61
credential: next to online-identifier 0.57
credential: next to postal-address 0.14
credential: no personal neighbours -0.08
credential: no sign -1.15
credential: of a machine 0.32
credential: of a patient -0.2
credential: of a person by name 0.17
credential: of nobody 0.09
credential: of somebody -0.17
credential: ofPerson last 0.08
credential: ofPerson whole -0.53
credential: persons by its columns 0.07
credential: referred to by persons 0.47
credential: row of a person 0.05
credential: several signs 0.23
credential: several words 0.07
credential: sign strict vocabulary -0.11
credential: sign table of secrets 1.09
credential: sign table of sessions 0.65
credential: sign words 0.23
credential: small table 0.5
credential: some personal neighbours 0.15
credential: table called after programs -0.11
credential: table called employment 0.42
credential: table called free-text -0.94
credential: table called likeness 0.16
credential: table called name 0.11
credential: table of messages -0.1
credential: table of reference 0.45
credential: table of secrets 0.65
credential: table speaks of contact 0.09
credential: table speaks of credential 0.64
credential: table speaks of employment -0.82
credential: table speaks of free-text -0.94
credential: table speaks of likeness 0.16
credential: table speaks of name 0.26
credential: the row's own number 0.07
credential: then about -0.61
credential: then enc 0.43
credential: then form 0.84
credential: then lifespan -0.08
credential: then other -0.98
credential: then type -0.19
credential: type number -1.91
credential: type other 0.06
credential: type text 0.31
credential: warehouse -0.4
criminal 0.17
criminal: "arrest" -0.71
criminal: "criminal record" 0.19
criminal: "offence" -0.18
criminal: after other 0.21
criminal: anywhere first 0.07
criminal: anywhere last -0.58
criminal: anywhere whole 0.22
criminal: begins with "arrest" -0.67
criminal: begins with "charge" -0.46
criminal: begins with "criminal" 0.19
criminal: begins with "disposition" -0.32
criminal: begins with "felony" 0.26
criminal: begins with "sentence" 0.45
criminal: beside many of its kind 0.75
criminal: beside none of its kind 1.02
criminal: beside some of its kind -0.59
criminal: ends in about 0.68
criminal: ends in agent 0.23
criminal: ends in code -0.11
criminal: ends in number -0.11
criminal: has an address 0.21
criminal: list of its kind -0.71
criminal: long text 0.44
criminal: many personal neighbours -0.42
criminal: next to criminal 0.08
criminal: next to government-id -0.69
criminal: next to health -0.14
criminal: no sign 0.05
criminal: no term 0.21
criminal: of nobody -0.18
criminal: of somebody -0.4
criminal: other table 0.27
criminal: persons by its columns 0.13
criminal: row of a person 0.13
criminal: row of an institution 0.36
criminal: several signs 0.36
criminal: several words 0.36
criminal: sign last words 0.39
criminal: sign strict vocabulary 0.13
criminal: sign table of offences 0.26
criminal: sign words 0.06
criminal: small table 0.74
criminal: some personal neighbours 0.8
criminal: table called criminal -0.35
criminal: table of institutions 0.36
criminal: table of persons -0.23
criminal: table of reference -0.38
criminal: table speaks of criminal -0.44
criminal: then about 0.68
criminal: then other -0.05
criminal: type boolean -0.19
criminal: type number -0.28
criminal: type text 0.32
criminal: type time 0.42
demographic 0.05
demographic: "age" 0.59
demographic: "birth country" 0.14
demographic: "birth date" 0.08
demographic: "birth day" 0.09
demographic: "birth place" 0.12
demographic: "birth" -0.6
demographic: "citizenship" 0.09
demographic: "country of birth" 0.12
demographic: "date of birth" 0.31
demographic: "date of death" -0.35
demographic: "death date" 0.29
demographic: "death" -0.48
demographic: "deceased date" 0.08
demographic: "deceased" 0.29
demographic: "estado civil" 0.08
demographic: "ethnic background" 0.05
demographic: "ethnicity" 0.58
demographic: "geburtsort" 0.08
demographic: "gender code" 0.06
demographic: "gender" 0.38
demographic: "geschlecht" 0.1
demographic: "konfession" 0.05
demographic: "lang" -0.47
demographic: "language" -0.26
demographic: "locale" -0.78
demographic: "marital status" 0.16
demographic: "marital" -0.6
demographic: "nationality" -0.37
demographic: "pronouns" 0.2
demographic: "race code" 0.22
demographic: "race" 0.22
demographic: "religion" 0.43
demographic: "sex" 0.23
demographic: "sexo" 0.28
demographic: "time zone" -0.22
demographic: "timezone" -0.72
demographic: "year of birth" 0.06
demographic: after agent 0.45
demographic: after form -0.14
demographic: after number -0.23
demographic: after other -0.61
demographic: after person 0.27
demographic: anywhere first 0.32
demographic: anywhere inside -0.09
demographic: anywhere last -0.25
demographic: anywhere whole 0.26
demographic: atEnd first 0.39
demographic: atEnd inside 0.33
demographic: atEnd last -0.3
demographic: atEnd whole 0.05
demographic: begins with "additional" -0.09
demographic: begins with "age" 0.32
demographic: begins with "birth" 0.14
demographic: begins with "cause" -0.62
demographic: begins with "citizenship" 0.14
demographic: begins with "country" -0.98
demographic: begins with "customer" 0.06
demographic: begins with "date" -0.58
demographic: begins with "death" 0.6
demographic: begins with "deceased" 0.33
demographic: begins with "default" -0.06
demographic: begins with "employee" -0.32
demographic: begins with "ethnic" 0.06
demographic: begins with "ethnicity" 0.57
demographic: begins with "geburtsort" 0.08
demographic: begins with "gender" 0.31
demographic: begins with "geschlecht" 0.1
demographic: begins with "id" -0.23
demographic: begins with "immigration" 0.08
demographic: begins with "individual" 0.3
demographic: begins with "konfession" 0.05
demographic: begins with "lang" -0.18
demographic: begins with "language" -0.12
demographic: begins with "locale" -0.73
demographic: begins with "marital" -0.33
demographic: begins with "nationality" -0.1
demographic: begins with "pronouns" 0.07
demographic: begins with "race" 0.35
demographic: begins with "religion" 0.42
demographic: begins with "sex" 0.26
demographic: begins with "sexo" 0.28
demographic: begins with "sexual" 0.38
demographic: begins with "time" -0.22
demographic: begins with "timezone" -0.72
demographic: begins with "violator" 0.24
demographic: begins with "year" 0.06
demographic: beside many of its kind 0.1
demographic: beside none of its kind -0.54
demographic: beside some of its kind 0.27
demographic: ends in about 0.21
demographic: ends in agent 0.51
demographic: ends in code 0.18
demographic: ends in form 0.17
demographic: ends in group 0.58
demographic: ends in id 0.4
demographic: ends in number 0.47
demographic: ends in other -0.14
demographic: ends in thing -0.13
demographic: has an address -0.09
demographic: in a longer term -1.55
demographic: key to things -0.05
demographic: list 0.29
demographic: long text -0.55
demographic: named as things -0.08
demographic: next to contact 0.39
demographic: next to credential -0.26
demographic: next to demographic 0.42
demographic: next to employment 0.32
demographic: next to financial 0.26
demographic: next to government-id 0.34
demographic: next to health 0.39
demographic: next to name -0.4
demographic: next to postal-address -0.2
demographic: no sign -0.31
demographic: of a patient 0.19
demographic: of a person by name 0.27
demographic: of nobody -0.89
demographic: of somebody 0.29
demographic: ofPerson first -0.94
demographic: ofPerson last -0.62
demographic: ofPerson whole -0.63
demographic: persons by its columns 0.17
demographic: referred to by persons 0.14
demographic: row of a person 0.2
demographic: row of an institution 0.46
demographic: several signs 0.17
demographic: several words 0.18
demographic: sign last words 0.12
demographic: sign of a person -0.44
demographic: sign strict vocabulary 0.07
demographic: sign words 0.24
demographic: small table -0.08
demographic: some personal neighbours 0.1
demographic: table called after programs 0.37
demographic: table called demographic -0.23
demographic: table called employment -0.21
demographic: table called free-text 0.19
demographic: table called likeness 0.14
demographic: table called name -0.1
demographic: table of health -0.19
demographic: table of institutions 0.46
demographic: table of persons 0.12
demographic: table of posts -0.06
demographic: table of programs 0.36
demographic: table of things -1.03
demographic: table of writing -0.06
demographic: table speaks of contact -0.17
demographic: table speaks of employment -0.42
demographic: table speaks of family 0.05
demographic: table speaks of free-text 0.14
demographic: table speaks of name -0.26
demographic: then about 0.23
demographic: then agent 0.6
demographic: then code -0.26
demographic: then form 0.11
demographic: then id 0.13
demographic: then indicator 0.6
demographic: then number 0.22
demographic: then other -0.16
demographic: type number 0.18
demographic: type other -0.18
demographic: type text -0.09
demographic: type time 0.28
demographic: type tiny 0.41
demographic: warehouse 0.08
doer + ends in fk 0.12
doer + ends in id 0.21
doer + ends in number 0.29
doer + ends in other 0.37
doer + has an address 0.08
doer + many personal neighbours 0.12
doer + no personal neighbours 0.37
doer + of nobody 0.24
doer + of somebody 0.49
doer + other table 0.47
doer + persons by its columns 0.15
doer + referred to by persons 0.09
doer + some personal neighbours 0.22
doer + table called name 0.09
doer + table of persons 0.14
doer + table of programs 0.18
doer + table of things 0.16
doer + table of writing 0.07
doer + table speaks of employment 0.12
doer + table speaks of name 0.09
doer + type number 0.39
doer + type uuid 0.22
doer, as text + many personal neighbours 0.52
doer, as text + next to free-text 0.44
doer, as text + no personal neighbours -0.16
doer, as text + of nobody 0.89
doer, as text + of somebody 0.1
doer, as text + persons by its columns 0.51
doer, as text + some personal neighbours 0.05
doer, as text + table of persons 0.27
doer, as text + table of programs 0.6
doer, as text + type text 0.1
employment -0.1
employment: "affiliation" -0.79
employment: "badge number" -0.48
employment: "branch" -0.86
employment: "certificate" -0.31
employment: "company" -0.53
employment: "degree" -0.27
employment: "department" 0.39
employment: "designation" -0.11
employment: "desk" -0.38
employment: "division" 0.05
employment: "education level" 0.24
employment: "employer" 0.28
employment: "employment" 0.76
employment: "function" 0.42
employment: "grade level" 0.41
employment: "grade" 1.8
employment: "hire date" 0.15
employment: "hire" -0.22
employment: "industry" -0.5
employment: "job position" 0.13
employment: "job title" 0.16
employment: "job" 0.11
employment: "joined date" -0.15
employment: "joined" -0.95
employment: "manager name" -0.48
employment: "occupation code" 0.15
employment: "occupation" 0.44
employment: "organization" -0.26
employment: "position" 0.22
employment: "rank" -0.32
employment: "result" -0.39
employment: "school name" -0.56
employment: "school" 0.71
employment: "score" -0.2
employment: "service" -0.67
employment: "specialty" 0.62
employment: "subject" -0.22
employment: "team" -0.71
employment: "term date" 0.09
employment: "termination date" -0.41
employment: "title" -0.67
employment: "work" -0.66
employment: after about -0.38
employment: after form -0.59
employment: after number 0.38
employment: after other -0.37
employment: after person -0.05
employment: after thing -0.32
employment: anywhere first 0.06
employment: anywhere inside 0.85
employment: anywhere last -0.06
employment: anywhere whole 0.13
employment: atEnd first 0.73
employment: atEnd last -1.01
employment: atEnd whole 0.11
employment: begins with "affiliation" -0.2
employment: begins with "badge" -0.12
employment: begins with "branch" -0.36
employment: begins with "certificate" -0.07
employment: begins with "company" 0.1
employment: begins with "course" -0.16
employment: begins with "credit" -0.37
employment: begins with "customer" -0.75
employment: begins with "date" -0.42
employment: begins with "degree" 0.1
employment: begins with "department" 0.07
employment: begins with "desk" -0.35
employment: begins with "division" 0.05
employment: begins with "education" -0.29
employment: begins with "employee" -0.83
employment: begins with "employer" 0.47
employment: begins with "employment" 0.43
employment: begins with "gpa" -0.06
employment: begins with "grade" 0.97
employment: begins with "graduation" 0.2
employment: begins with "highest" 0.45
employment: begins with "hire" 0.1
employment: begins with "id" -0.37
employment: begins with "institution" 0.07
employment: begins with "insurance" -0.28
employment: begins with "occupation" 0.57
employment: begins with "parsed" 0.99
employment: begins with "pay" 1.36
employment: begins with "position" 0.21
employment: begins with "profession" 0.41
employment: begins with "rank" 0.09
employment: begins with "school" 0.19
employment: begins with "score" 0.48
employment: begins with "service" -0.52
employment: begins with "specialty" 0.43
employment: begins with "student" -0.44
employment: begins with "subject" -0.17
employment: begins with "team" -0.27
employment: begins with "term" 0.09
employment: begins with "termination" 0.2
employment: begins with "title" -0.61
employment: begins with "work" -0.55
employment: beside many of its kind 0.32
employment: beside none of its kind -0.24
employment: ends in form -0.32
employment: ends in group 0.42
employment: ends in hours 0.15
employment: ends in id 0.07
employment: ends in institution 0.42
employment: ends in level 0.09
employment: ends in number -0.32
employment: ends in person -0.31
employment: ends in position -0.23
employment: ends in rank -0.3
employment: ends in result 0.08
employment: ends in sk -0.08
employment: ends in subject -0.52
employment: ends in thing -0.43
employment: has an address -0.07
employment: in a longer term -0.14
employment: key to persons -0.22
employment: key to things 0.54
employment: list 0.09
employment: list of its kind -0.78
employment: long text -0.16
employment: named as things -0.62
employment: next to contact 0.43
employment: next to credential -0.26
employment: next to demographic -0.59
employment: next to employment 0.94
employment: next to financial 0.57
employment: next to free-text -0.07
employment: next to government-id -0.7
employment: next to health -0.19
employment: next to likeness 0.21
employment: next to name -0.3
employment: next to online-identifier -0.29
employment: next to postal-address -0.39
employment: no sign -0.18
employment: no term -1.61
employment: of a machine -0.45
employment: of a patient -1.02
employment: of a person by name -0.05
employment: of nobody -0.51
employment: ofPerson first -0.3
employment: ofPerson last -0.51
employment: ofPerson whole 0.6
employment: other table -0.18
employment: persons by its columns 0.19
employment: referred to by persons -0.22
employment: row of a person 0.12
employment: row of a program -0.63
employment: row of an institution -1
employment: several signs 0.33
employment: several words 0.29
employment: sign last words 0.72
employment: sign of a person 0.15
employment: sign strict vocabulary -0.47
employment: sign title at work 0.52
employment: sign words 0.14
employment: small table -0.44
employment: some personal neighbours -0.29
employment: table called employment 0.88
employment: table called family 0.22
employment: table called financial 0.68
employment: table called free-text -0.83
employment: table called health -0.37
employment: table called likeness 0.2
employment: table called name -0.07
employment: table called postal-address -0.46
employment: table of health -0.93
employment: table of institutions -0.68
employment: table of messages -0.11
employment: table of persons 0.08
employment: table of posts -0.81
employment: table of programs -0.42
employment: table of reference -0.9
employment: table of secrets 0.38
employment: table of things -0.74
employment: table of writing -0.88
employment: table speaks of contact -0.06
employment: table speaks of credential 0.47
employment: table speaks of criminal -0.31
employment: table speaks of demographic 0.15
employment: table speaks of employment 0.7
employment: table speaks of family 0.31
employment: table speaks of financial 0.49
employment: table speaks of free-text -0.53
employment: table speaks of health -0.94
employment: table speaks of likeness -0.1
employment: table speaks of name 0.1
employment: table speaks of postal-address -0.48
employment: the row's own number 0.25
employment: then 1 -0.07
employment: then about -0.25
employment: then code 0.37
employment: then form 0.38
employment: then id 0.18
employment: then number -0.05
employment: then other -0.24
employment: then sk -0.08
employment: then type -0.05
employment: type number -0.28
employment: type other -0.4
employment: type text 0.07
employment: type time -0.34
employment: warehouse 0.22
ends in about -0.29
ends in agent 0.23
ends in at -0.69
ends in attributes -0.3
ends in bk -0.09
ends in check -0.38
ends in class -0.3
ends in code -0.13
ends in color -0.43
ends in days -0.13
ends in digits 0.06
ends in disabled -0.44
ends in fk 0.13
ends in flag 0.27
ends in form 0.14
ends in format -0.32
ends in group 0.74
ends in history 0.44
ends in hk -0.32
ends in host -0.06
ends in hours 0.11
ends in id 0.05
ends in ids 0.23
ends in key 0.08
ends in label 0.36
ends in length -0.2
ends in level -0.45
ends in lifespan -0.2
ends in limit 0.3
ends in method -0.5
ends in mode -0.6
ends in nk -0.21
ends in on 0.16
ends in percent 0.22
ends in person 0.1
ends in position -0.24
ends in prefix 0.23
ends in rank -0.3
ends in rate 0.19
ends in reason -0.63
ends in ref 0.33
ends in report 0.33
ends in sk 0.34
ends in source 0.37
ends in subject -0.89
ends in suffix -0.26
ends in theme -0.24
ends in thing -0.09
ends in type -0.31
ends in usage -0.46
ends in uuid 0.51
ends in version 0.39
ends in weight -0.31
ends in yn -0.42
family: "dependent count" 0.18
family: "emergency contact" -0.75
family: "in care" -0.27
family: "lives with" -0.26
family: "maiden" -0.97
family: "marital" 0.36
family: "mother" -0.36
family: "number of children" 0.16
family: "relationship code" 0.29
family: "relationship" 0.53
family: "spouse" 0.09
family: after flag 0.94
family: after other 0.23
family: after person 0.17
family: anywhere last -0.13
family: anywhere whole 0.32
family: begins with "child" -0.8
family: begins with "dependent" -0.28
family: begins with "emergency" -0.75
family: begins with "family" 0.24
family: begins with "father" 0.24
family: begins with "in" -0.27
family: begins with "is" -0.2
family: begins with "kinship" -0.27
family: begins with "lives" -0.26
family: begins with "maiden" -0.75
family: begins with "marital" 0.36
family: begins with "mother" 0.44
family: begins with "next" -0.27
family: begins with "nome" 0.05
family: begins with "number" 0.32
family: begins with "relation" 0.86
family: begins with "relationship" 0.21
family: beside many of its kind 0.53
family: beside none of its kind -0.3
family: beside some of its kind 0.13
family: ends in about -0.18
family: ends in agent 0.05
family: ends in code 0.15
family: ends in form -0.78
family: ends in id 0.36
family: ends in number -0.06
family: ends in other 0.21
family: has an address -0.26
family: in a longer term 0.54
family: long text -0.28
family: many personal neighbours -0.28
family: next to contact 0.12
family: next to demographic 0.55
family: next to employment 0.48
family: next to family -0.11
family: next to financial -0.13
family: next to free-text -0.15
family: next to government-id 0.16
family: next to health 0.26
family: next to postal-address -0.26
family: no personal neighbours 0.13
family: no sign 0.21
family: no term -1.27
family: of a patient 0.06
family: of a person by name 0.17
family: of nobody -0.36
family: of somebody 0.21
family: ofPerson first -1.09
family: ofPerson last 0.91
family: ofPerson whole 0.52
family: persons by its columns 0.23
family: row of a person 0.22
family: several signs -0.2
family: several words 0.34
family: sign last words -0.13
family: sign of a person 0.42
family: sign strict vocabulary -0.63
family: sign words -0.08
family: small table -0.47
family: some personal neighbours 0.22
family: table called name 0.3
family: table of health 0.35
family: table of persons -0.11
family: table speaks of family -0.12
family: table speaks of free-text -0.86
family: table speaks of health 0.47
family: table speaks of name -0.47
family: then id 0.28
family: then number 0.35
family: then other -0.38
family: type boolean -0.79
family: type text 0.24
family: type time 0.33
financial 0.08
financial: "account iban" 0.08
financial: "account number last 4" 0.22
financial: "account number" 0.41
financial: "annual income" 0.35
financial: "available balance" 0.12
financial: "balance" 0.72
financial: "bank code" -0.42
financial: "bank name" -0.63
financial: "bank" 0.77
financial: "bic" -0.22
financial: "card last 4" 0.22
financial: "card number" -0.86
financial: "contribution amount" -0.95
financial: "credit score" 0.62
financial: "credit" -1.15
financial: "cvv" -0.45
financial: "dynamic last 4" 0.21
financial: "exp month" 0.39
financial: "household income" 0.14
financial: "iban" 0.6
financial: "last 4" -0.46
financial: "pan token" 0.75
financial: "pay grade" -1.11
financial: "policy number" 0.75
financial: "principal amount" -0.46
financial: "routing number" 0.23
financial: "salary" -0.05
financial: "savings" -0.39
financial: "sort code" 0.13
financial: "tax class" -0.19
financial: after about -0.22
financial: after agent -0.37
financial: after form -0.66
financial: after person -0.26
financial: anywhere inside -0.33
financial: anywhere last -0.38
financial: anywhere whole 0.21
financial: atEnd whole -0.63
financial: begins with "amount" -0.16
financial: begins with "annual" 0.43
financial: begins with "balance" -0.49
financial: begins with "bank" -0.33
financial: begins with "bdr" 0.28
financial: begins with "bic" 0.25
financial: begins with "c" 0.43
financial: begins with "card" -0.21
financial: begins with "cc" 0.61
financial: begins with "counterparty" 0.17
financial: begins with "credit" 0.38
financial: begins with "cvv" -0.47
financial: begins with "dd" 0.28
financial: begins with "debtor" 0.13
financial: begins with "default" -1.01
financial: begins with "echeck" -0.06
financial: begins with "employee" 0.38
financial: begins with "exp" 0.32
financial: begins with "gross" 0.31
financial: begins with "hourly" -0.09
financial: begins with "iban" 0.5
financial: begins with "income" -0.18
financial: begins with "last" 0.24
financial: begins with "mandate" 0.55
financial: begins with "monthly" 0.44
financial: begins with "net" 0.33
financial: begins with "number" 0.21
financial: begins with "pan" 0.74
financial: begins with "pay" -1.11
financial: begins with "payment" 0.12
financial: begins with "principal" -0.06
financial: begins with "routing" 0.32
financial: begins with "salary" -0.31
financial: begins with "sort" 0.13
financial: begins with "tax" -0.83
financial: begins with "transaction" 0.39
financial: beside none of its kind -0.28
financial: beside some of its kind 0.21
financial: ends in about -0.36
financial: ends in agent 0.47
financial: ends in class -0.29
financial: ends in code -0.77
financial: ends in form 0.63
financial: ends in id -0.31
financial: ends in institution -0.62
financial: ends in limit 0.3
financial: ends in number 0.12
financial: ends in other 0.19
financial: ends in person 0.13
financial: ends in rate 0.22
financial: ends in type -0.67
financial: has an address -0.25
financial: in a longer term -1.29
financial: list of its kind 0.19
financial: many personal neighbours 0.4
financial: named as things 0.22
financial: next to contact -0.1
financial: next to credential 0.42
financial: next to demographic -0.57
financial: next to employment 0.16
financial: next to family -0.1
financial: next to financial 0.42
financial: next to free-text -0.37
financial: next to health 0.05
financial: next to name -0.32
financial: next to online-identifier 0.28
financial: next to postal-address -0.17
financial: no personal neighbours -0.31
financial: no sign -0.05
financial: no term 0.17
financial: of a patient 0.29
financial: of a person by name -0.26
financial: of nobody -0.64
financial: of somebody -0.11
financial: ofPerson first 0.17
financial: ofPerson inside 0.75
financial: ofPerson last -0.09
financial: ofPerson whole 0.14
financial: other table 0.13
financial: referred to by persons -0.14
financial: row of a person -0.07
financial: row of a program -0.33
financial: row of an institution 0.17
financial: several signs 0.43
financial: several words -0.12
financial: sign last words -0.41
financial: sign strict vocabulary 0.2
financial: sign table of accounts 0.13
financial: sign table of cards 0.39
financial: sign words 0.23
financial: small table -0.73
financial: some personal neighbours 0.09
financial: table called employment -0.2
financial: table called financial 0.11
financial: table called free-text 0.64
financial: table called likeness -0.75
financial: table called name -0.24
financial: table of cards 0.06
financial: table of institutions -0.12
financial: table of persons -0.09
financial: table of posts -0.36
financial: table of programs -0.31
financial: table of reviews 0.45
financial: table of secrets -0.44
financial: table of things -0.89
financial: table speaks of employment -0.07
financial: table speaks of family 0.24
financial: table speaks of financial 0.46
financial: table speaks of free-text 0.05
financial: table speaks of health 0.39
financial: table speaks of likeness -0.75
financial: table speaks of name -0.34
financial: then about -0.32
financial: then amt 0.63
financial: then code -0.57
financial: then form 0.27
financial: then id -0.51
financial: then institution 0.63
financial: then number -0.08
financial: then other 0.2
financial: type number 0.3
financial: type text -0.12
financial: warehouse 0.5
free-text: "answer" 0.52
free-text: "background" -0.43
free-text: "bemerkung" 0.36
free-text: "bio" 0.19
free-text: "body" -0.08
free-text: "comment" 0.39
free-text: "comments" 0.83
free-text: "complaint" -0.98
free-text: "customer note" 0.08
free-text: "description" -1.02
free-text: "detail" 0.18
free-text: "details" -0.19
free-text: "history" -0.44
free-text: "info" 0.45
free-text: "instructions" -0.22
free-text: "interest" -0.13
free-text: "message" -0.88
free-text: "narrative" 0.44
free-text: "note" 0.2
free-text: "notes" 0.98
free-text: "observaciones" 0.15
free-text: "remarks" 0.14
free-text: "report" 0.49
free-text: "summary" -0.56
free-text: "text" 0.05
free-text: "value text" -0.86
free-text: after agent -0.85
free-text: after form -0.55
free-text: after other -0.49
free-text: after person -0.07
free-text: anywhere first 0.15
free-text: anywhere last 0.41
free-text: anywhere whole 0.54
free-text: atEnd first -0.5
free-text: atEnd inside -0.21
free-text: atEnd last -0.06
free-text: atEnd whole 0.28
free-text: begins with "additional" -0.27
free-text: begins with "bemerkung" 0.36
free-text: begins with "billing" -0.4
free-text: begins with "bio" 0.2
free-text: begins with "body" -0.17
free-text: begins with "client" -0.07
free-text: begins with "comment" 0.43
free-text: begins with "comments" 0.81
free-text: begins with "content" 0.64
free-text: begins with "description" -0.99
free-text: begins with "details" 0.42
free-text: begins with "ethnic" -0.24
free-text: begins with "family" -0.2
free-text: begins with "history" -0.35
free-text: begins with "info" 0.88
free-text: begins with "last" 0.07
free-text: begins with "message" -0.1
free-text: begins with "meta" -0.38
free-text: begins with "narrative" 0.29
free-text: begins with "note" 0.1
free-text: begins with "notes" 0.49
free-text: begins with "observaciones" 0.15
free-text: begins with "payment" -0.1
free-text: begins with "remittance" 0.12
free-text: begins with "short" 0.2
free-text: begins with "statement" 0.34
free-text: begins with "status" 0.28
free-text: begins with "summary" -0.56
free-text: begins with "text" 0.16
free-text: begins with "value" -0.86
free-text: beside none of its kind -0.13
free-text: beside some of its kind 0.05
free-text: ends in about -0.39
free-text: ends in agent 0.85
free-text: ends in code -0.28
free-text: ends in form -0.1
free-text: ends in history 0.45
free-text: ends in number -0.28
free-text: ends in person -0.63
free-text: ends in reason -0.69
free-text: ends in type -0.07
free-text: has an address 0.27
free-text: in a longer term -0.58
free-text: list of its kind -0.17
free-text: long text 0.94
free-text: many personal neighbours -0.2
free-text: next to credential -0.06
free-text: next to criminal 0.06
free-text: next to employment -0.17
free-text: next to family 0.19
free-text: next to financial -0.39
free-text: next to free-text -0.2
free-text: next to government-id -0.18
free-text: next to health -0.28
free-text: next to likeness 0.19
free-text: next to location 0.28
free-text: next to name 0.41
free-text: next to online-identifier -0.54
free-text: next to postal-address -0.47
free-text: no personal neighbours -0.12
free-text: no sign -0.47
free-text: of a machine -0.81
free-text: of a patient -0.35
free-text: of a person by name -0.07
free-text: of nobody -0.36
free-text: of somebody -0.14
free-text: ofPerson first 0.26
free-text: ofPerson inside -0.68
free-text: ofPerson last -0.6
free-text: other table -0.12
free-text: persons by its columns -0.08
free-text: referred to by persons 0.06
free-text: row of a person 0.1
free-text: row of a program -0.09
free-text: row of an institution -0.17
free-text: several signs 0.15
free-text: sign last words -0.69
free-text: sign of a person -0.25
free-text: sign table of writing 0.26
free-text: sign words 0.53
free-text: small table -0.11
free-text: some personal neighbours 0.21
free-text: table called after programs -0.1
free-text: table called contact -0.07
free-text: table called credential -0.26
free-text: table called employment -0.44
free-text: table called family 0.36
free-text: table called free-text -0.25
free-text: table called health 0.36
free-text: table called likeness 0.62
free-text: table called name -0.07
free-text: table of health 0.11
free-text: table of institutions -0.15
free-text: table of messages -0.31
free-text: table of persons 0.36
free-text: table of posts -0.1
free-text: table of programs -0.11
free-text: table of reference -0.42
free-text: table of reviews -0.16
free-text: table of things -0.09
free-text: table of writing 0.13
free-text: table speaks of contact 0.32
free-text: table speaks of credential -0.29
free-text: table speaks of employment -0.45
free-text: table speaks of family 0.34
free-text: table speaks of financial -0.55
free-text: table speaks of free-text 0.15
free-text: table speaks of health 0.19
free-text: table speaks of likeness 0.78
free-text: table speaks of name 0.17
free-text: table speaks of online-identifier -0.19
free-text: then 1 -0.19
free-text: then about -0.35
free-text: then agent -0.38
free-text: then code -0.28
free-text: then form -0.06
free-text: then number -0.28
free-text: then person -0.63
free-text: then txt 0.67
free-text: then type -0.07
free-text: type other -0.88
free-text: warehouse 0.1
government-id: "bar number" 0.2
government-id: "certificate number" 0.55
government-id: "cif nif" 0.16
government-id: "crn" -0.84
government-id: "dea number" 0.24
government-id: "driver license number" 0.32
government-id: "driver license" 0.22
government-id: "drivers license" 0.09
government-id: "id number" -0.93
government-id: "insured number" -0.72
government-id: "license number" 0.41
government-id: "medicare" 0.29
government-id: "national health number" 0.08
government-id: "national id" 0.26
government-id: "nhs number" 0.26
government-id: "nino" 0.25
government-id: "npi" 0.45
government-id: "pan" 0.2
government-id: "passport number" 0.28
government-id: "passport" 0.17
government-id: "ssn" 0.28
government-id: "state id" -0.56
government-id: "steuer id" 0.21
government-id: "tax id" -0.08
government-id: "tax" 0.05
government-id: "upn" 0.08
government-id: "vat" -0.18
government-id: after about -0.46
government-id: after form 0.13
government-id: after number 0.53
government-id: after other -0.13
government-id: after person 0.21
government-id: anywhere first -0.26
government-id: anywhere inside 0.05
government-id: anywhere last 0.22
government-id: anywhere whole 0.28
government-id: begins with "certificate" 0.43
government-id: begins with "cif" 0.16
government-id: begins with "crn" -0.84
government-id: begins with "customer" 0.09
government-id: begins with "dea" 0.25
government-id: begins with "document" -0.17
government-id: begins with "driver" 0.38
government-id: begins with "drivers" 0.13
government-id: begins with "es" -0.18
government-id: begins with "id" -0.51
government-id: begins with "identification" 0.53
government-id: begins with "insurance" -0.68
government-id: begins with "insured" -0.72
government-id: begins with "national" 0.28
government-id: begins with "nhs" 0.22
government-id: begins with "npi" 0.45
government-id: begins with "number" 0.51
government-id: begins with "pan" -0.41
government-id: begins with "passport" 0.36
government-id: begins with "ssn" 0.25
government-id: begins with "state" -0.22
government-id: begins with "tax" -0.52
government-id: begins with "transaction" -0.12
government-id: begins with "uk" 0.45
government-id: begins with "vat" -0.42
government-id: begins with "vehicle" -0.95
government-id: begins with "visa" 0.22
government-id: beside many of its kind 0.28
government-id: beside none of its kind -0.41
government-id: beside some of its kind 0.06
government-id: ends in about -0.42
government-id: ends in agent -0.47
government-id: ends in class -0.07
government-id: ends in code -0.56
government-id: ends in form 0.43
government-id: ends in id 0.07
government-id: ends in key 0.33
government-id: ends in number 0.1
government-id: has an address -0.16
government-id: in a longer term -0.85
government-id: key to persons -0.65
government-id: many personal neighbours 0.18
government-id: named as things 0.09
government-id: next to contact 0.05
government-id: next to credential -0.87
government-id: next to demographic 0.69
government-id: next to family 0.33
government-id: next to free-text -0.07
government-id: next to government-id 0.48
government-id: next to health 0.27
government-id: next to name 0.54
government-id: next to postal-address -0.14
government-id: next to vehicle -0.38
government-id: no personal neighbours -0.41
government-id: of a patient -0.12
government-id: of a person by name 0.21
government-id: of somebody -0.05
government-id: ofPerson first -0.17
government-id: ofPerson inside -0.18
government-id: ofPerson last -0.19
government-id: ofPerson whole 0.06
government-id: other table -0.14
government-id: persons by its columns 0.13
government-id: referred to by persons 0.28
government-id: row of a program 0.39
government-id: row of an institution -0.07
government-id: several signs -0.23
government-id: sign of a person 0.29
government-id: sign strict vocabulary -0.21
government-id: small table -0.28
government-id: some personal neighbours -0.08
government-id: table called after programs -0.07
government-id: table called employment -0.78
government-id: table called government-id 0.33
government-id: table called name 0.31
government-id: table called postal-address 0.33
government-id: table of health -0.4
government-id: table of institutions -0.05
government-id: table of persons 0.22
government-id: table of programs 0.07
government-id: table of things -0.45
government-id: table speaks of employment -0.09
government-id: table speaks of financial -0.63
government-id: table speaks of government-id 0.76
government-id: table speaks of health -0.07
government-id: table speaks of name 0.36
government-id: table speaks of postal-address -0.4
government-id: the row's own number -0.53
government-id: then 4 0.19
government-id: then about -0.77
government-id: then class -0.07
government-id: then enc -0.15
government-id: then form 0.42
government-id: then id 0.39
government-id: then number 0.49
government-id: then other -0.79
government-id: type number -1.38
government-id: type text 0.39
government-id: warehouse 0.16
health: "alcohol" 0.07
health: "allergy" 0.33
health: "blood pressure" 0.42
health: "blood type" 0.13
health: "cause of death" 0.37
health: "chief complaint" 0.51
health: "diagnosis code" 0.35
health: "diagnosis" -0.58
health: "disability type" -0.55
health: "disability" 0.15
health: "disabled" -0.55
health: "dosage" -0.09
health: "dose" -0.26
health: "drg code" 0.4
health: "drug name" -1.09
health: "drug" -0.21
health: "height" -0.11
health: "icd 10" 0.1
health: "icd code" -0.51
health: "immunisations" -0.52
health: "insurance" 0.05
health: "medical" 0.1
health: "mrn" -0.46
health: "pregnant" 0.39
health: "procedure code" 0.34
health: "smoker" 0.67
health: "specimen" -0.13
health: "temperature" 0.57
health: "treatment" 0.12
health: "vaccine" 0.29
health: "weight" 0.31
health: after about -0.66
health: after agent 0.68
health: after flag -0.07
health: after other -0.18
health: anywhere first 0.23
health: anywhere inside -0.53
health: anywhere last 0.82
health: anywhere whole 0.31
health: atEnd first 0.58
health: atEnd inside 0.22
health: atEnd last -0.42
health: begins with "address" -0.39
health: begins with "allergy" 0.61
health: begins with "birth" 0.14
health: begins with "blood" 0.49
health: begins with "cause" 0.48
health: begins with "chief" 0.51
health: begins with "city" -0.14
health: begins with "condition" 0.41
health: begins with "description" 0.22
health: begins with "diagnosis" -0.42
health: begins with "diet" 0.21
health: begins with "disability" 0.5
health: begins with "disabled" -0.29
health: begins with "dosage" -0.68
health: begins with "drg" 0.4
health: begins with "drug" -0.86
health: begins with "email" -0.17
health: begins with "ethnicity" -0.1
health: begins with "face" 0.23
health: begins with "first" -0.24
health: begins with "gender" -0.23
health: begins with "health" 0.23
health: begins with "height" -0.19
health: begins with "hipaa" -0.06
health: begins with "icd" -0.46
health: begins with "insurance" -0.65
health: begins with "is" 0.35
health: begins with "last" 0.11
health: begins with "medical" 0.29
health: begins with "middle" -0.15
health: begins with "mrn" -0.46
health: begins with "name" -0.62
health: begins with "next" -0.46
health: begins with "patient" -0.4
health: begins with "phone" -0.62
health: begins with "practitioner" -0.82
health: begins with "pregnant" 0.27
health: begins with "prescription" -0.9
health: begins with "procedure" 0.61
health: begins with "reaction" 0.4
health: begins with "severity" 0.41
health: begins with "sex" -0.14
health: begins with "smoker" 0.7
health: begins with "specimen" -0.13
health: begins with "temperature" 0.56
health: begins with "treatment" 0.12
health: begins with "vaccine" 0.3
health: begins with "value" 0.59
health: begins with "weight" 0.57
health: begins with "zip" -0.12
health: beside many of its kind 0.56
health: beside none of its kind -0.06
health: beside some of its kind -0.18
health: ends in about -0.13
health: ends in agent 0.14
health: ends in code 0.46
health: ends in digits 0.1
health: ends in disabled -0.44
health: ends in flag 0.6
health: ends in form 0.46
health: ends in group -0.05
health: ends in id -0.3
health: ends in institution -0.1
health: ends in level 0.07
health: ends in person -0.5
health: ends in reason 0.23
health: ends in type 0.61
health: ends in weight -0.17
health: has an address -0.4
health: in a longer term -0.48
health: key to persons -0.82
health: key to things 0.16
health: list of its kind -0.57
health: long text 0.07
health: many personal neighbours -0.37
health: named as things 0.11
health: next to contact -0.33
health: next to demographic 0.1
health: next to employment -0.08
health: next to family 0.17
health: next to free-text -0.13
health: next to health 0.21
health: next to likeness 0.08
health: next to postal-address -0.42
health: next to vehicle 0.15
health: no personal neighbours 0.14
health: no term -0.61
health: of a machine 0.21
health: of a patient -0.19
health: of nobody -0.67
health: of somebody 0.1
health: ofPerson first -0.06
health: ofPerson inside -0.35
health: ofPerson last -0.15
health: ofPerson whole 0.47
health: other table 0.06
health: persons by its columns 0.17
health: referred to by persons -0.09
health: row of a program -0.55
health: row of an institution -0.26
health: several signs 0.5
health: several words 0.67
health: sign clinical row -0.1
health: sign last words 0.78
health: sign measured 0.33
health: sign of a person 0.41
health: sign strict vocabulary -0.14
health: sign table of health 0.4
health: sign words 0.26
health: small table -0.38
health: some personal neighbours 0.25
health: table called employment -0.41
health: table called health -0.51
health: table called likeness -0.15
health: table called name -0.66
health: table called online-identifier -0.14
health: table called postal-address -0.28
health: table of health 0.41
health: table of institutions -0.26
health: table of programs -0.55
health: table of reference -1.15
health: table of things -0.97
health: table speaks of contact 0.3
health: table speaks of demographic 0.58
health: table speaks of employment -0.41
health: table speaks of health -0.27
health: table speaks of likeness -0.07
health: table speaks of name -0.29
health: table speaks of online-identifier -0.14
health: table speaks of postal-address -0.28
health: the row's own number -0.43
health: then about -0.29
health: then agent -0.17
health: then code 0.52
health: then form -0.25
health: then id -0.52
health: then indicator -0.38
health: then number 0.23
health: then other 0.24
health: then type 0.49
health: type boolean 0.09
health: type number 0.34
health: type other 0.17
health: type text -0.09
health: type time -0.32
health: type tiny -0.06
health: warehouse 0.34
in a longer term -1.08
institution-contact -0.17
institution-contact: "address 1" -0.19
institution-contact: "address 2" -0.88
institution-contact: "address" 0.84
institution-contact: "city" -0.52
institution-contact: "county district" -0.34
institution-contact: "desk phone" -0.44
institution-contact: "direccion" 0.26
institution-contact: "email address" 0.07
institution-contact: "email" 0.05
institution-contact: "fax" 0.14
institution-contact: "line 1" 0.15
institution-contact: "location" -0.62
institution-contact: "ort" 0.26
institution-contact: "phone number" 0.45
institution-contact: "phone" 0.14
institution-contact: "plz" 0.5
institution-contact: "post code" 0.78
institution-contact: "site" 0.2
institution-contact: "strasse" 0.49
institution-contact: "street" 0.59
institution-contact: "telefon" 0.47
institution-contact: "telefono" 0.23
institution-contact: "url" -0.92
institution-contact: "zip code" 0.46
institution-contact: after about 0.76
institution-contact: after form 0.44
institution-contact: after institution 1
institution-contact: after other -0.07
institution-contact: after person -1
institution-contact: after thing -0.43
institution-contact: anywhere first -0.16
institution-contact: anywhere last 0.26
institution-contact: atEnd first -0.8
institution-contact: atEnd inside 0.49
institution-contact: atEnd last 0.53
institution-contact: atEnd whole 0.29
institution-contact: begins with "address" 0.21
institution-contact: begins with "agency" 0.49
institution-contact: begins with "branch" 0.5
institution-contact: begins with "business" 0.33
institution-contact: begins with "callback" -0.06
institution-contact: begins with "city" -0.3
institution-contact: begins with "company" 0.12
institution-contact: begins with "country" -0.33
institution-contact: begins with "county" -0.76
institution-contact: begins with "desk" -0.44
institution-contact: begins with "direccion" 0.26
institution-contact: begins with "district" -0.43
institution-contact: begins with "email" 0.17
institution-contact: begins with "location" -1.05
institution-contact: begins with "merchant" 0.13
institution-contact: begins with "office" 0.42
institution-contact: begins with "ort" 0.26
institution-contact: begins with "plz" 0.5
institution-contact: begins with "post" 0.61
institution-contact: begins with "property" 0.46
institution-contact: begins with "provider" 1.17
institution-contact: begins with "sender" 1.36
institution-contact: begins with "site" 0.33
institution-contact: begins with "state" -0.14
institution-contact: begins with "store" 0.48
institution-contact: begins with "strasse" 0.49
institution-contact: begins with "street" 0.58
institution-contact: begins with "support" 0.7
institution-contact: begins with "target" -0.07
institution-contact: begins with "telefon" 0.47
institution-contact: begins with "telefono" 0.23
institution-contact: begins with "url" -0.56
institution-contact: begins with "zip" -0.33
institution-contact: beside none of its kind -0.17
institution-contact: ends in agent -0.44
institution-contact: ends in code 0.47
institution-contact: ends in form -0.36
institution-contact: ends in institution -0.54
institution-contact: ends in number -0.12
institution-contact: ends in other 0.08
institution-contact: has an address -0.65
institution-contact: in a longer term 0.96
institution-contact: long text 0.09
institution-contact: many personal neighbours -0.24
institution-contact: next to contact 0.45
institution-contact: next to credential 1.04
institution-contact: next to demographic -0.1
institution-contact: next to employment -0.58
institution-contact: next to financial -0.89
institution-contact: next to free-text 0.35
institution-contact: next to government-id -1.07
institution-contact: next to health 0.22
institution-contact: next to location -0.79
institution-contact: next to online-identifier -0.6
institution-contact: next to postal-address 0.65
institution-contact: no personal neighbours -0.64
institution-contact: no sign -0.29
institution-contact: no term -0.4
institution-contact: of a machine -0.08
institution-contact: of a patient 0.34
institution-contact: of a person by name -1
institution-contact: of an institution by name 1
institution-contact: of nobody 0.74
institution-contact: of somebody -1.02
institution-contact: ofPerson first 0.12
institution-contact: ofPerson inside -0.45
institution-contact: ofPerson last -1.02
institution-contact: ofPerson whole -1.29
institution-contact: persons by its columns -1.08
institution-contact: referred to by persons -0.24
institution-contact: row of a person -1.06
institution-contact: row of a program -0.12
institution-contact: row of an institution 0.82
institution-contact: several signs -0.22
institution-contact: several words -0.27
institution-contact: sign beside an address -0.98
institution-contact: sign of a person -0.18
institution-contact: sign part of an address -0.47
institution-contact: sign words 0.07
institution-contact: small table 0.53
institution-contact: some personal neighbours 0.06
institution-contact: table called after programs -0.87
institution-contact: table called contact -0.5
institution-contact: table called employment 0.58
institution-contact: table called free-text -0.41
institution-contact: table called health 0.36
institution-contact: table called name -0.06
institution-contact: table called postal-address -0.91
institution-contact: table of institutions 0.79
institution-contact: table of messages 0.67
institution-contact: table of persons -0.83
institution-contact: table of programs -0.09
institution-contact: table of secrets -0.09
institution-contact: table of things 0.49
institution-contact: table of writing 0.21
institution-contact: table speaks of contact 0.1
institution-contact: table speaks of employment 0.38
institution-contact: table speaks of free-text -0.41
institution-contact: table speaks of health 0.3
institution-contact: table speaks of name -0.49
institution-contact: table speaks of online-identifier -0.6
institution-contact: then about -0.27
institution-contact: then code -0.33
institution-contact: then number -0.36
institution-contact: then other -0.5
institution-contact: then txt -0.44
institution-contact: type number -0.74
institution-contact: type text -0.07
key by a noun + ends in id -0.77
key by a noun + ends in number -0.23
key by a noun + ends in person 0.41
key by a noun + key to things 0.07
key by a noun + many personal neighbours -0.49
key by a noun + next to free-text 0.35
key by a noun + next to name -0.57
key by a noun + no personal neighbours 0.15
key by a noun + of somebody -0.18
key by a noun + other table 0.35
key by a noun + persons by its columns -0.36
key by a noun + small table -0.72
key by a noun + some personal neighbours 0.42
key by a noun + table of persons -0.43
key by a noun + the row's own number -0.2
key by a noun + type number -0.08
key by a noun + type text 0.24
key by a noun + warehouse 0.24
key of a program + ends in key -0.24
key of a program + ends in number -0.24
key of a program + ends in other 0.74
key of a program + long text 0.16
key of a program + next to contact 0.33
key of a program + next to credential 0.55
key of a program + next to name 0.31
key of a program + no personal neighbours 0.08
key of a program + of nobody -0.06
key of a program + of somebody 0.35
key of a program + other table 0.26
key of a program + small table 0.45
key of a program + some personal neighbours 0.28
key of a program + table called after programs -0.11
key of a program + table of programs 0.26
key of a program + table of secrets 0.29
key of a program + table of things -0.4
key of a program + type text 0.23
key to persons 0.2
key to persons + ends in about 0.09
key to persons + ends in agent 0.09
key to persons + ends in form 0.16
key to persons + ends in hk 0.25
key to persons + ends in id 0.18
key to persons + ends in institution 0.15
key to persons + ends in number 0.22
key to persons + ends in other 0.49
key to persons + ends in person 0.57
key to persons + ends in sk 0.16
key to persons + has an address 0.33
key to persons + key to persons 0.32
key to persons + many personal neighbours -0.22
key to persons + next to contact 0.21
key to persons + next to credential 0.21
key to persons + next to demographic 0.17
key to persons + next to employment 0.07
key to persons + next to family 0.15
key to persons + next to financial 0.42
key to persons + next to free-text 0.12
key to persons + next to government-id 0.08
key to persons + next to health 0.12
key to persons + next to name 0.3
key to persons + next to online-identifier 0.08
key to persons + next to postal-address 0.16
key to persons + next to vehicle 0.11
key to persons + no personal neighbours 0.43
key to persons + of a patient 0.19
key to persons + of somebody 0.25
key to persons + other table 0.31
key to persons + persons by its columns -0.06
key to persons + referred to by persons -0.18
key to persons + small table 0.26
key to persons + some personal neighbours 0.33
key to persons + table called after programs 0.14
key to persons + table called contact 0.13
key to persons + table called credential 0.11
key to persons + table called employment 0.09
key to persons + table called family 0.12
key to persons + table called free-text 0.18
key to persons + table called health 0.14
key to persons + table called name 0.18
key to persons + table called postal-address 0.16
key to persons + table of health 0.15
key to persons + table of institutions 0.15
key to persons + table of messages 0.22
key to persons + table of persons 0.35
key to persons + table of programs 0.28
key to persons + table of reference 0.07
key to persons + table of reviews 0.05
key to persons + table of secrets 0.19
key to persons + table of things 0.41
key to persons + table of writing 0.29
key to persons + table speaks of contact 0.22
key to persons + table speaks of credential 0.15
key to persons + table speaks of demographic 0.11
key to persons + table speaks of employment 0.18
key to persons + table speaks of family 0.23
key to persons + table speaks of financial 0.11
key to persons + table speaks of free-text 0.2
key to persons + table speaks of health 0.22
key to persons + table speaks of likeness 0.05
key to persons + table speaks of name 0.28
key to persons + table speaks of postal-address 0.23
key to persons + the row's own number 0.37
key to persons + type number 0.35
key to persons + type text 0.18
key to persons + type uuid 0.31
key to persons + warehouse 0.16
key to persons by name + ends in ids 0.24
key to persons by name + ends in number 0.22
key to persons by name + ends in other -0.07
key to persons by name + ends in person 0.83
key to persons by name + ends in sk 0.14
key to persons by name + ends in uuid 0.15
key to persons by name + has an address 0.42
key to persons by name + key to persons 0.57
key to persons by name + many personal neighbours 0.62
key to persons by name + named as persons -0.12
key to persons by name + next to contact -0.18
key to persons by name + next to demographic 0.08
key to persons by name + next to employment 0.1
key to persons by name + next to financial 0.33
key to persons by name + next to government-id 0.22
key to persons by name + next to health 0.18
key to persons by name + next to name -0.06
key to persons by name + next to online-identifier 0.27
key to persons by name + next to postal-address 0.2
key to persons by name + no personal neighbours 0.34
key to persons by name + of a machine -1.16
key to persons by name + of a patient 0.23
key to persons by name + of nobody -1.1
key to persons by name + of somebody 0.28
key to persons by name + other table 0.37
key to persons by name + persons by its columns -0.09
key to persons by name + referred to by persons -0.11
key to persons by name + small table 0.56
key to persons by name + table called contact 0.23
key to persons by name + table called credential -0.2
key to persons by name + table called demographic 0.06
key to persons by name + table called employment 0.17
key to persons by name + table called financial 0.21
key to persons by name + table called free-text -0.21
key to persons by name + table called health 0.15
key to persons by name + table called likeness 0.32
key to persons by name + table called name -0.86
key to persons by name + table called postal-address 0.32
key to persons by name + table of health 0.09
key to persons by name + table of institutions 0.28
key to persons by name + table of messages -0.25
key to persons by name + table of persons -0.26
key to persons by name + table of programs -0.54
key to persons by name + table of reference 0.14
key to persons by name + table of reviews 0.07
key to persons by name + table of things 0.37
key to persons by name + table speaks of contact 0.36
key to persons by name + table speaks of credential -0.06
key to persons by name + table speaks of criminal 0.08
key to persons by name + table speaks of demographic 0.06
key to persons by name + table speaks of employment 0.26
key to persons by name + table speaks of family 0.08
key to persons by name + table speaks of financial 0.3
key to persons by name + table speaks of free-text -0.16
key to persons by name + table speaks of government-id 0.06
key to persons by name + table speaks of health 0.22
key to persons by name + table speaks of likeness 0.33
key to persons by name + table speaks of name -0.47
key to persons by name + table speaks of postal-address 0.34
key to persons by name + the row's own number 0.11
key to persons by name + type number 0.34
key to persons by name + type text -0.05
key to persons by name + type uuid 0.26
key to persons by name + warehouse 0.16
key to things -0.23
last words + ends in about 0.18
last words + ends in class -0.27
last words + ends in count 0.36
last words + ends in flag 0.12
last words + ends in group 0.11
last words + ends in label 0.42
last words + ends in level -0.39
last words + ends in limit 0.13
last words + ends in path 0.05
last words + ends in percent 0.22
last words + ends in position 0.14
last words + ends in prefix -0.09
last words + ends in rate -0.14
last words + ends in reason -0.47
last words + ends in suffix 0.13
last words + ends in type -0.23
last words + ends in usage 0.18
last words + has an address -0.38
last words + long text 0.39
last words + many personal neighbours 0.32
last words + next to credential 0.4
last words + next to criminal 0.28
last words + next to demographic 0.39
last words + next to employment 0.73
last words + next to financial 0.73
last words + next to free-text -0.06
last words + next to government-id 0.64
last words + next to health 0.58
last words + next to name 0.9
last words + next to postal-address 0.28
last words + no personal neighbours -0.11
last words + of a machine 0.13
last words + of a patient 0.13
last words + of nobody 0.28
last words + of somebody -0.09
last words + other table 0.14
last words + persons by its columns 0.27
last words + referred to by persons 0.06
last words + some personal neighbours 0.47
last words + table called criminal 0.34
last words + table called employment 0.3
last words + table called free-text -0.22
last words + table called name 0.21
last words + table of health 0.19
last words + table of institutions 0.65
last words + table of persons 0.47
last words + table of posts -0.39
last words + table of programs -0.65
last words + table of secrets -0.09
last words + table of things -0.27
last words + table speaks of credential -0.06
last words + table speaks of criminal 0.34
last words + table speaks of employment 0.67
last words + table speaks of family -0.34
last words + table speaks of financial 0.28
last words + table speaks of free-text -0.21
last words + table speaks of health 0.56
last words + table speaks of name 0.36
last words + type boolean -0.35
last words + type number 0.12
last words + type text 0.44
last words + type time 0.07
last words + warehouse -0.6
likeness -0.05
likeness: "avatar" 0.22
likeness: "icon" -0.48
likeness: "image url" 0.29
likeness: "image" 0.13
likeness: "logo" -0.11
likeness: "photo url" -0.4
likeness: "photo" 0.62
likeness: "picture" 0.49
likeness: "profile image" 0.08
likeness: "profile" -0.59
likeness: "signature" -1.07
likeness: "thumbnail" -0.15
likeness: after form -0.39
likeness: after other -0.25
likeness: after thing 0.35
likeness: anywhere first 0.3
likeness: anywhere last 0.76
likeness: anywhere whole 0.28
likeness: atEnd last -0.32
likeness: atEnd whole -0.42
likeness: begins with "avatar" 0.25
likeness: begins with "business" -0.26
likeness: begins with "icon" -0.48
likeness: begins with "image" -0.13
likeness: begins with "logo" -0.09
likeness: begins with "photo" 0.25
likeness: begins with "picture" 0.64
likeness: begins with "profile" -0.19
likeness: begins with "selfie" 0.38
likeness: begins with "signature" -0.74
likeness: begins with "thumbnail" -0.98
likeness: beside none of its kind 0.09
likeness: beside some of its kind -0.18
likeness: ends in about -0.11
likeness: ends in digits -0.05
likeness: ends in form -0.12
likeness: ends in number -0.16
likeness: ends in other -0.12
likeness: ends in source -0.18
likeness: ends in thing 0.63
likeness: has an address 0.15
likeness: long text -0.68
likeness: many personal neighbours 0.18
likeness: next to contact -0.44
likeness: next to credential 0.36
likeness: next to demographic 0.17
likeness: next to employment -0.33
likeness: next to free-text -0.1
likeness: next to health 0.47
likeness: next to likeness 0.53
likeness: next to name 0.05
likeness: next to postal-address 0.31
likeness: no personal neighbours -0.33
likeness: no sign -1.07
likeness: of a machine 0.71
likeness: of nobody -0.65
likeness: of somebody 0.24
likeness: ofPerson first -0.59
likeness: ofPerson inside -0.32
likeness: ofPerson last -0.24
likeness: ofPerson whole 0.16
likeness: persons by its columns 0.08
likeness: referred to by persons 0.2
likeness: row of a person 0.12
likeness: row of a program -0.35
likeness: row of an institution -0.42
likeness: several signs -0.46
likeness: several words 0.37
likeness: sign last words 0.18
likeness: sign of a person 0.11
likeness: sign words 0.1
likeness: small table 0.61
likeness: some personal neighbours 0.11
likeness: table called after programs -0.27
likeness: table called employment -0.28
likeness: table called free-text -0.23
likeness: table called name -0.34
likeness: table of institutions -0.42
likeness: table of persons -0.06
likeness: table of programs -0.35
likeness: table of things -0.68
likeness: table speaks of employment -0.29
likeness: table speaks of likeness 0.31
likeness: table speaks of name -0.37
likeness: then about -0.47
likeness: then form -0.12
likeness: then other -0.22
likeness: then source -0.18
likeness: type other 0.82
likeness: type text -0.27
likeness: type tiny -0.29
list -0.11
list of its kind -0.16
location 0.09
location: "latitude" 0.44
location: "longitude" 0.38
location: after other 0.36
location: anywhere first -0.59
location: anywhere last 0.28
location: anywhere whole 0.8
location: begins with "geo" 0.36
location: begins with "home" 0.07
location: begins with "lat" 0.27
location: begins with "latitude" 0.34
location: begins with "lng" 0.29
location: begins with "location" -0.23
location: begins with "longitude" 0.34
location: begins with "state" -0.6
location: beside many of its kind 0.1
location: beside none of its kind -0.41
location: beside some of its kind 0.4
location: ends in form 0.36
location: ends in number -0.24
location: ends in other 0.05
location: has an address 0.36
location: long text -0.37
location: many personal neighbours 0.45
location: next to contact -0.27
location: next to credential 0.54
location: next to demographic 0.37
location: next to free-text 0.45
location: next to online-identifier 0.87
location: no personal neighbours -0.14
location: no sign 0.5
location: no term -0.34
location: of nobody -0.33
location: of somebody 0.25
location: other table -0.13
location: persons by its columns 0.6
location: referred to by persons -0.59
location: row of a person 0.3
location: row of an institution 0.23
location: several signs 0.42
location: several words 0.48
location: sign beside a position -0.64
location: sign pair 0.5
location: sign strict vocabulary 0.09
location: sign words 0.25
location: table called free-text 0.18
location: table called likeness 0.43
location: table called name 0.14
location: table called postal-address 0.39
location: table of institutions 0.23
location: table of persons 0.64
location: table of things 0.1
location: table of writing 0.12
location: table speaks of free-text 0.31
location: table speaks of likeness 0.43
location: table speaks of location 0.24
location: table speaks of name 0.7
location: table speaks of postal-address 0.41
location: then other -0.58
location: type number 0.4
location: type other -0.59
long text 0.21
measured + ends in other 0.28
measured + next to health 0.23
measured + no personal neighbours 0.3
measured + of a patient 0.33
measured + of somebody 0.14
measured + other table 0.33
measured + table called health 0.06
measured + table of health 0.18
measured + table speaks of health 0.18
measured + type number 0.33
name of a container + ends in about 0.2
name of a container + ends in attributes 0.11
name of a container + ends in form 0.29
name of a container + ends in other 0.1
name of a container + long text 0.58
name of a container + many personal neighbours 0.15
name of a container + next to credential -0.55
name of a container + next to online-identifier 0.14
name of a container + of nobody -0.05
name of a container + of somebody 0.34
name of a container + other table 0.19
name of a container + persons by its columns 0.2
name of a container + small table 0.52
name of a container + some personal neighbours 0.38
name of a container + table called name 0.13
name of a container + table of persons 0.2
name of a container + table of programs 0.26
name of a container + table of secrets 0.11
name of a container + table of things 0.22
name of a container + table speaks of name 0.14
name of a container + type text 0.26
name of a role + ends in other 0.18
name of a role + has an address -0.24
name of a role + many personal neighbours -0.16
name of a role + next to contact 0.78
name of a role + next to credential 0.26
name of a role + next to demographic -0.28
name of a role + next to employment 0.17
name of a role + next to family 0.12
name of a role + next to financial -0.05
name of a role + next to free-text 0.06
name of a role + next to government-id 0.41
name of a role + next to name -0.41
name of a role + next to online-identifier 0.11
name of a role + next to postal-address -0.6
name of a role + next to vehicle -0.4
name of a role + no personal neighbours -0.81
name of a role + of a patient 0.27
name of a role + of nobody 0.41
name of a role + of somebody -0.58
name of a role + other table 0.33
name of a role + persons by its columns -0.32
name of a role + referred to by persons -0.19
name of a role + small table 0.16
name of a role + some personal neighbours 0.39
name of a role + table called credential 0.27
name of a role + table called employment 0.31
name of a role + table called free-text 0.15
name of a role + table called name 0.14
name of a role + table of institutions 0.99
name of a role + table of persons -0.43
name of a role + table of programs -0.31
name of a role + table of secrets 0.28
name of a role + table of things -0.28
name of a role + table of writing 0.05
name of a role + table speaks of credential 0.31
name of a role + table speaks of employment 0.32
name of a role + table speaks of financial 0.38
name of a role + table speaks of free-text 0.15
name of a role + table speaks of health -0.15
name of a role + table speaks of name 0.19
name of a role + type text 0.05
name of a role + warehouse 0.59
name: "account holder" 0.24
name: "account name" -0.68
name: "alias" 0.19
name: "author name" 0.25
name: "birth name" 0.24
name: "care of" 0.32
name: "caseworker" 0.7
name: "claimant" -0.73
name: "client name" -1.14
name: "contact name" 0.55
name: "controller" -0.41
name: "counterparty name" 0.4
name: "debtor name" 0.12
name: "debtor" -0.28
name: "degree" -0.27
name: "display name" 0.29
name: "display" -0.64
name: "doctor" 0.28
name: "embossed name" 0.33
name: "employee name" 0.1
name: "family name prefix" 0.07
name: "family name" 0.21
name: "family" 0.15
name: "first name" 0.23
name: "first" 0.64
name: "forename" 0.08
name: "full name" -0.3
name: "full" -0.39
name: "geburtsname" 0.13
name: "given name" 0.25
name: "guarantor" -0.54
name: "holder name" 0.28
name: "initial" 0.09
name: "initials" -0.29
name: "landlord" 0.27
name: "last name" 0.14
name: "last surname" 0.05
name: "last" -0.3
name: "legal name" -0.9
name: "login id" 0.72
name: "login name" 0.12
name: "login" 0.57
name: "maiden name" 0.19
name: "manager name" 0.61
name: "middle initial" 0.31
name: "middle name" 0.13
name: "middle" 0.76
name: "nachname" 0.18
name: "name 1" 0.8
name: "name first" 0.11
name: "name last" 0.32
name: "name middle" 0.12
name: "name" -0.14
name: "nick name" -0.19
name: "nurse" -0.65
name: "offender" 0.08
name: "officer name" 0.06
name: "owner name" 0.21
name: "payee name" 0.09
name: "payee" 0.29
name: "physician" -0.42
name: "preferred name" 0.05
name: "preferred" -0.7
name: "prefix" -0.42
name: "principal" 0.23
name: "representative name" 0.55
name: "short name" 0.08
name: "slug" -0.72
name: "surname" 0.35
name: "title" -1.09
name: "underwriter" -0.69
name: "user login" 0.15
name: "user name" 0.47
name: "user" 0.28
name: "vorname" 0.21
name: "witness" -0.05
name: after about -0.36
name: after agent -0.44
name: after form -0.3
name: after institution -0.48
name: after number -0.53
name: after other 0.18
name: after person 0.62
name: after thing -0.27
name: anywhere first -0.71
name: anywhere last 0.12
name: anywhere whole 0.05
name: atEnd first -0.69
name: atEnd inside -0.45
name: atEnd last 0.2
name: atEnd whole 0.5
name: begins with "account" -0.05
name: begins with "adh" 0.55
name: begins with "agent" 0.11
name: begins with "alias" 0.33
name: begins with "author" 0.31
name: begins with "bank" -0.22
name: begins with "billing" 0.34
name: begins with "birth" -0.16
name: begins with "branch" 0.09
name: begins with "build" 0.31
name: begins with "business" -0.76
name: begins with "card" 0.51
name: begins with "case" 0.08
name: begins with "caseworker" 0.46
name: begins with "cc" 0.16
name: begins with "city" -0.26
name: begins with "claimant" -0.08
name: begins with "client" -0.88
name: begins with "contact" 0.99
name: begins with "controller" -0.41
name: begins with "counterparty" 0.2
name: begins with "customer" -0.07
name: begins with "data" -0.27
name: begins with "debtor" -0.24
name: begins with "display" 0.34
name: begins with "doc" 0.08
name: begins with "doctor" 0.22
name: begins with "dpo" 0.16
name: begins with "drug" -0.06
name: begins with "dynamic" -0.1
name: begins with "eligible" 0.42
name: begins with "embossed" 0.33
name: begins with "employee" 0.15
name: begins with "employer" -0.17
name: begins with "family" 0.25
name: begins with "fides" -0.05
name: begins with "first" 0.46
name: begins with "forename" 0.07
name: begins with "from" -0.55
name: begins with "full" -0.52
name: begins with "gateway" -0.34
name: begins with "geburtsname" 0.13
name: begins with "given" 0.28
name: begins with "guarantor" -0.35
name: begins with "in" 0.5
name: begins with "individual" 0.06
name: begins with "initials" -0.45
name: begins with "ip" -0.72
name: begins with "job" -0.25
name: begins with "known" 0.72
name: begins with "landlord" 0.42
name: begins with "last" 0.37
name: begins with "legal" -0.58
name: begins with "login" 0.65
name: begins with "maiden" -0.06
name: begins with "manager" -0.65
name: begins with "merchant" -0.05
name: begins with "merge" 0.05
name: begins with "middle" 0.8
name: begins with "nachname" 0.18
name: begins with "name" -0.14
name: begins with "nick" -0.21
name: begins with "nom" 0.19
name: begins with "nombre" 0.15
name: begins with "office" -0.28
name: begins with "officer" 0.06
name: begins with "org" -0.22
name: begins with "other" -0.55
name: begins with "owner" 0.39
name: begins with "party" 0.58
name: begins with "patient" 0.07
name: begins with "payee" 0.34
name: begins with "payment" -0.1
name: begins with "person" 0.46
name: begins with "physician" -0.39
name: begins with "prefix" -0.12
name: begins with "previous" 0.07
name: begins with "principal" 0.33
name: begins with "profile" 0.56
name: begins with "provider" 0.44
name: begins with "relationship" -0.96
name: begins with "reporter" 0.17
name: begins with "representative" 0.12
name: begins with "responsible" 0.76
name: begins with "school" -0.06
name: begins with "shipping" 0.09
name: begins with "short" -0.2
name: begins with "slug" -0.61
name: begins with "spouse" 0.05
name: begins with "store" -0.15
name: begins with "street" -0.52
name: begins with "surname" 0.2
name: begins with "title" -1.39
name: begins with "transaction" 0.12
name: begins with "underwriter" -0.69
name: begins with "url" -0.56
name: begins with "user" 0.18
name: begins with "vorname" 0.21
name: begins with "witness" 0.16
name: beside many of its kind -0.35
name: ends in about -0.31
name: ends in agent -0.27
name: ends in code -0.45
name: ends in form 0.78
name: ends in id 0.72
name: ends in institution 0.2
name: ends in method -0.32
name: ends in number -0.37
name: ends in other -0.13
name: ends in person 0.45
name: ends in prefix -0.21
name: ends in ref -0.11
name: ends in suffix -0.29
name: ends in thing -0.3
name: ends in type -0.46
name: has an address 0.71
name: in a longer term -0.94
name: key to persons -1.34
name: list of its kind 0.2
name: long text -0.15
name: many personal neighbours 0.19
name: next to contact 0.33
name: next to credential 0.47
name: next to criminal 0.11
name: next to demographic -0.06
name: next to family 0.29
name: next to financial 0.43
name: next to free-text -0.25
name: next to government-id 0.2
name: next to health -0.39
name: next to likeness -0.38
name: next to location -0.24
name: next to name 0.27
name: next to online-identifier 0.05
name: next to postal-address -0.16
name: next to vehicle -0.43
name: no personal neighbours -0.38
name: no sign -0.38
name: no term 0.25
name: of a machine -0.23
name: of a patient -0.23
name: of a person by name 0.62
name: of an institution by name -0.48
name: of nobody -0.36
name: ofPerson first -0.36
name: ofPerson inside -0.66
name: ofPerson last 0.11
name: ofPerson whole -0.17
name: other table -0.08
name: persons by its columns 0.06
name: referred to by persons 0.29
name: row of a person 0.1
name: row of a program -0.5
name: row of an institution -0.11
name: several signs 0.26
name: several words 0.33
name: sign last words 0.59
name: sign name of a role 0.05
name: sign of a person 0.19
name: sign strict vocabulary 0.21
name: sign table of reviews 0.19
name: sign words 0.2
name: sign writer 0.5
name: small table -0.49
name: table called contact 0.23
name: table called credential -0.29
name: table called demographic -0.36
name: table called employment -0.34
name: table called family -0.71
name: table called financial -0.05
name: table called free-text 0.12
name: table called likeness 0.13
name: table called name -0.11
name: table of cards 0.29
name: table of institutions -0.13
name: table of messages -0.4
name: table of posts -0.27
name: table of programs -0.46
name: table of reference -0.6
name: table of reviews 0.64
name: table of secrets 0.07
name: table of things -0.83
name: table of writing 0.21
name: table speaks of contact -0.2
name: table speaks of credential -0.44
name: table speaks of demographic -0.33
name: table speaks of employment -0.28
name: table speaks of family -0.1
name: table speaks of financial 0.09
name: table speaks of free-text -0.06
name: table speaks of health 0.43
name: table speaks of likeness 0.13
name: table speaks of name -0.08
name: table speaks of online-identifier 0.18
name: table speaks of postal-address -0.2
name: the row's own number -0.24
name: then 1 -0.14
name: then 2 -0.6
name: then 4 -0.66
name: then about 0.4
name: then agent -0.49
name: then cached 0.95
name: then code -0.45
name: then device -0.07
name: then form -0.15
name: then hash -0.35
name: then indicator -0.13
name: then institution 0.2
name: then method -0.32
name: then number -0.93
name: then other -0.79
name: then parts 0.83
name: then person -0.58
name: then ref -0.11
name: then thing -0.3
name: then txt -0.31
name: then type -0.46
name: type other -0.26
name: warehouse -0.44
named as persons 0.06
named as things -0.67
next to contact 0.16
next to criminal -0.07
next to demographic 0.07
next to employment 0.25
next to family 0.17
next to financial 0.11
next to free-text 0.05
next to government-id -0.07
next to health 0.14
next to likeness -0.06
next to location -0.12
next to name 0.1
next to online-identifier 0.17
next to postal-address 0.11
next to vehicle -0.07
no sign -0.38
number elsewhere + ends in id -0.16
number elsewhere + ends in number -0.14
number elsewhere + next to contact 0.52
number elsewhere + next to name -0.53
number elsewhere + next to postal-address 0.41
number elsewhere + of somebody -0.13
number elsewhere + persons by its columns -0.12
number elsewhere + referred to by persons 0.87
number elsewhere + some personal neighbours -0.08
number elsewhere + table called name 0.45
number elsewhere + table of persons 0.39
number elsewhere + table speaks of name 0.45
number elsewhere + type number -0.94
number elsewhere + type text 1.1
number of a call + ends in number 0.38
number of a call + no personal neighbours 0.38
number of a call + of nobody 0.38
number of a call + other table 0.38
number of a call + table called likeness 0.38
number of a call + table speaks of likeness 0.38
number of a call + type text 0.38
number of a person + ends in id 0.42
number of a person + ends in other -0.73
number of a person + ends in person 1.03
number of a person + ends in sk 0.06
number of a person + has an address -0.45
number of a person + many personal neighbours 0.21
number of a person + next to contact 0.87
number of a person + next to credential 0.2
number of a person + next to demographic -0.7
number of a person + next to employment 0.21
number of a person + next to family 0.64
number of a person + next to financial -1
number of a person + next to free-text 0.83
number of a person + next to government-id -0.68
number of a person + next to health 0.45
number of a person + next to name -0.43
number of a person + next to online-identifier 0.37
number of a person + of a patient 1.13
number of a person + of nobody 0.74
number of a person + of somebody -0.12
number of a person + other table -0.11
number of a person + persons by its columns 0.46
number of a person + small table -0.35
number of a person + some personal neighbours -0.05
number of a person + table called after programs -0.26
number of a person + table called credential 0.11
number of a person + table called employment -0.07
number of a person + table called free-text 0.54
number of a person + table called name -0.42
number of a person + table of health 0.17
number of a person + table of messages 0.28
number of a person + table of persons 0.36
number of a person + table of posts 0.36
number of a person + table of programs -0.12
number of a person + table of secrets -0.36
number of a person + table of things -0.32
number of a person + table of writing -0.07
number of a person + table speaks of credential -0.17
number of a person + table speaks of free-text 0.48
number of a person + table speaks of health -0.34
number of a person + table speaks of name -0.28
number of a person + the row's own number 0.22
number of a person + type number 0.18
number of a person + type text -0.36
number of a person + type uuid 1.03
number of a person + warehouse -0.77
of a machine -0.14
of a patient -0.12
of a person + ends in about -0.05
of a person + ends in disabled -0.23
of a person + ends in form 0.25
of a person + ends in institution -0.06
of a person + ends in number 0.26
of a person + ends in other 0.14
of a person + ends in person -0.4
of a person + ends in thing 0.68
of a person + has an address 1.18
of a person + long text 1.08
of a person + many personal neighbours -0.12
of a person + next to contact -0.38
of a person + next to credential 0.53
of a person + next to demographic 0.36
of a person + next to family 0.62
of a person + next to financial 0.59
of a person + next to free-text -0.7
of a person + next to government-id 0.92
of a person + next to name -0.13
of a person + next to online-identifier -0.15
of a person + next to postal-address 0.4
of a person + no personal neighbours -0.15
of a person + of a machine 0.74
of a person + of a patient 0.66
of a person + of somebody 0.29
of a person + other table -0.06
of a person + persons by its columns 0.15
of a person + referred to by persons 0.38
of a person + small table 0.19
of a person + some personal neighbours 0.42
of a person + table called after programs 0.77
of a person + table called free-text -0.23
of a person + table called name 0.1
of a person + table of institutions -0.59
of a person + table of persons 0.2
of a person + table of programs 0.09
of a person + table of things 0.59
of a person + table speaks of family 0.56
of a person + table speaks of free-text -0.23
of a person + table speaks of name -0.1
of a person + type number -1.03
of a person + type other -0.08
of a person + type text 0.38
of a person by name 0.2
of an institution by name -0.54
of nobody -0.28
ofPerson first -0.51
ofPerson inside -0.53
ofPerson last -0.35
ofPerson whole -0.1
online-identifier: "client ip" 0.06
online-identifier: "device fingerprint" 0.14
online-identifier: "device id" 0.07
online-identifier: "distinct id" 0.45
online-identifier: "fingerprint" -0.91
online-identifier: "imsi" 0.31
online-identifier: "ip address" -0.13
online-identifier: "ip" 0.83
online-identifier: "last ip" 0.17
online-identifier: "login ip" 0.1
online-identifier: "mac address" 0.25
online-identifier: "remote address" 0.1
online-identifier: "tracking id" 0.53
online-identifier: "user agent" 0.4
online-identifier: "user device" 0.32
online-identifier: after about 0.33
online-identifier: after form 0.54
online-identifier: after other -0.21
online-identifier: after person 0.18
online-identifier: after thing 0.26
online-identifier: anywhere first -0.68
online-identifier: anywhere last 0.05
online-identifier: anywhere whole 0.22
online-identifier: atEnd first -0.09
online-identifier: atEnd last 0.19
online-identifier: begins with "browser" 0.09
online-identifier: begins with "client" 0.35
online-identifier: begins with "current" 0.05
online-identifier: begins with "device" 0.22
online-identifier: begins with "distinct" 0.45
online-identifier: begins with "fides" 0.2
online-identifier: begins with "fingerprint" -0.91
online-identifier: begins with "hashed" 0.16
online-identifier: begins with "imei" 0.23
online-identifier: begins with "ip" 0.4
online-identifier: begins with "last" 0.31
online-identifier: begins with "mac" 0.25
online-identifier: begins with "remote" 0.19
online-identifier: begins with "tos" 0.15
online-identifier: begins with "tracking" 0.66
online-identifier: begins with "user" 0.4
online-identifier: begins with "workstation" 0.27
online-identifier: beside many of its kind 0.29
online-identifier: beside none of its kind -0.52
online-identifier: beside some of its kind 0.06
online-identifier: ends in about 0.41
online-identifier: ends in agent -0.17
online-identifier: ends in form -0.1
online-identifier: ends in id -0.23
online-identifier: ends in number -0.36
online-identifier: ends in other 0.05
online-identifier: ends in person 0.56
online-identifier: ends in thing 0.32
online-identifier: has an address 0.16
online-identifier: key to things 0.16
online-identifier: list of its kind 0.18
online-identifier: long text -0.29
online-identifier: many personal neighbours 0.67
online-identifier: named as things -0.27
online-identifier: next to contact -0.28
online-identifier: next to credential -0.24
online-identifier: next to location 0.31
online-identifier: next to name 0.13
online-identifier: next to online-identifier 0.6
online-identifier: next to postal-address 0.05
online-identifier: no personal neighbours 0.05
online-identifier: no sign -0.31
online-identifier: of a machine 0.06
online-identifier: of a patient -0.31
online-identifier: of a person by name 0.18
online-identifier: of nobody 0.32
online-identifier: of somebody 0.17
online-identifier: persons by its columns 0.23
online-identifier: referred to by persons 0.28
online-identifier: row of a person 0.3
online-identifier: row of a program 0.57
online-identifier: several signs 0.1
online-identifier: several words 0.13
online-identifier: sign last words 0.14
online-identifier: sign strict vocabulary 0.1
online-identifier: sign words 0.09
online-identifier: small table 0.4
online-identifier: some personal neighbours -0.22
online-identifier: table called after programs 0.37
online-identifier: table called credential -0.09
online-identifier: table called free-text 0.15
online-identifier: table called name 0.29
online-identifier: table called online-identifier 0.07
online-identifier: table of messages 0.06
online-identifier: table of persons 0.09
online-identifier: table of programs 0.57
online-identifier: table of secrets 0.2
online-identifier: table of things 0.26
online-identifier: table of writing 0.19
online-identifier: table speaks of contact 0.1
online-identifier: table speaks of free-text 0.15
online-identifier: table speaks of name 0.72
online-identifier: table speaks of online-identifier 0.77
online-identifier: the row's own number -0.41
online-identifier: then form 0.52
online-identifier: then id -0.32
online-identifier: then number -0.6
online-identifier: then other -0.72
online-identifier: type number -1.01
online-identifier: type other 0.59
online-identifier: type text 0.41
online-identifier: warehouse 0.24
own key + ends in id -0.17
own key + ends in nk 0.07
own key + ends in number -0.09
own key + ends in other 0.37
own key + ends in person 0.66
own key + ends in sk 0.15
own key + ends in uuid 0.4
own key + has an address 0.18
own key + key to persons 0.47
own key + many personal neighbours 0.06
own key + named as persons 0.59
own key + next to contact 0.95
own key + next to credential 0.36
own key + next to demographic 0.47
own key + next to employment -0.51
own key + next to financial 0.48
own key + next to government-id 0.19
own key + next to health 0.09
own key + next to name 0.66
own key + no personal neighbours -0.6
own key + of a patient 0.34
own key + of somebody -0.11
own key + other table -1.1
own key + referred to by persons 0.79
own key + small table 0.11
own key + some personal neighbours 0.26
own key + table called after programs 0.91
own key + table called likeness -0.8
own key + table called name 0.95
own key + table of persons 0.51
own key + table of programs 0.23
own key + table speaks of employment -0.37
own key + table speaks of family -0.45
own key + table speaks of likeness -0.8
own key + table speaks of name -0.13
own key + the row's own number 0.52
own key + type text 0.25
own key + type uuid -0.19
own key + warehouse 0.19
pair + ends in other 0.5
pair + many personal neighbours 0.29
pair + next to location 0.14
pair + next to postal-address 0.16
pair + no personal neighbours 0.23
pair + of somebody 0.23
pair + other table 0.51
pair + persons by its columns 0.06
pair + some personal neighbours 0.25
pair + table of persons 0.06
pair + table speaks of name 0.07
pair + type number 0.5
part of an address + ends in agent 0.08
part of an address + ends in code 0.13
part of an address + ends in institution -0.09
part of an address + ends in number -0.14
part of an address + ends in other 0.13
part of an address + many personal neighbours -0.24
part of an address + next to contact -0.3
part of an address + next to postal-address 0.23
part of an address + of a patient 0.21
part of an address + of nobody -0.36
part of an address + of somebody 0.4
part of an address + other table -0.08
part of an address + persons by its columns 0.19
part of an address + referred to by persons -0.17
part of an address + some personal neighbours 0.32
part of an address + table called after programs -0.34
part of an address + table called employment 0.31
part of an address + table called postal-address 0.31
part of an address + table of institutions -0.27
part of an address + table of persons 0.27
part of an address + table of programs -0.31
part of an address + table speaks of employment 0.31
part of an address + table speaks of postal-address 0.4
part of an address + type number -0.05
part of an address + type text 0.07
person-key 0.14
person-key: begins with "account" -2.22
person-key: begins with "actor" 0.34
person-key: begins with "added" 0.26
person-key: begins with "adjuster" 0.63
person-key: begins with "admin" 0.06
person-key: begins with "administered" 0.07
person-key: begins with "agent" 0.89
person-key: begins with "assigned" 0.59
person-key: begins with "assignee" 0.53
person-key: begins with "attorney" 0.43
person-key: begins with "auth" -0.54
person-key: begins with "author" 0.62
person-key: begins with "beneficiary" -0.12
person-key: begins with "borrower" 0.19
person-key: begins with "candidate" 0.11
person-key: begins with "changed" 0.07
person-key: begins with "child" 0.19
person-key: begins with "cifn" 0.49
person-key: begins with "citizen" -0.39
person-key: begins with "claimant" 0.21
person-key: begins with "client" -0.7
person-key: begins with "cod" 0.31
person-key: begins with "collector" 0.49
person-key: begins with "constit" 0.09
person-key: begins with "constituent" 0.4
person-key: begins with "contact" -0.24
person-key: begins with "courier" 0.15
person-key: begins with "created" 0.9
person-key: begins with "creator" 1.08
person-key: begins with "customer" 1.15
person-key: begins with "decidim" 0.35
person-key: begins with "doctor" -0.29
person-key: begins with "driver" 0.27
person-key: begins with "editor" 0.13
person-key: begins with "email" -0.75
person-key: begins with "employee" 1.04
person-key: begins with "entered" 0.34
person-key: begins with "entity" -0.51
person-key: begins with "external" -0.49
person-key: begins with "father" 0.41
person-key: begins with "fk" 0.19
person-key: begins with "id" -0.12
person-key: begins with "identifier" 0.34
person-key: begins with "identity" 0.08
person-key: begins with "idpes" 0.23
person-key: begins with "insured" 0.17
person-key: begins with "invited" 0.28
person-key: begins with "jobseeker" 0.21
person-key: begins with "last" 0.71
person-key: begins with "lead" 0.19
person-key: begins with "manager" 0.76
person-key: begins with "matricula" -0.5
person-key: begins with "member" 0.64
person-key: begins with "mni" 0.28
person-key: begins with "modified" 0.56
person-key: begins with "mother" 0.42
person-key: begins with "my" 0.58
person-key: begins with "name" 0.37
person-key: begins with "officer" 0.52
person-key: begins with "owner" 1.08
person-key: begins with "parent" 0.27
person-key: begins with "participant" 0.25
person-key: begins with "partner" 0.8
person-key: begins with "party" -0.42
person-key: begins with "passenger" 0.14
person-key: begins with "patient" 0.17
person-key: begins with "payee" -0.73
person-key: begins with "person" 0.84
person-key: begins with "physician" -0.34
person-key: begins with "pid" 0.3
person-key: begins with "pidm" 0.46
person-key: begins with "practitioner" 0.79
person-key: begins with "primary" 0.6
person-key: begins with "principal" -0.67
person-key: begins with "property" 0.54
person-key: begins with "provider" 0.57
person-key: begins with "pupil" 0.18
person-key: begins with "recipient" -0.67
person-key: begins with "ref" -0.52
person-key: begins with "reference" 0.14
person-key: begins with "reporter" 0.07
person-key: begins with "reviewed" 0.17
person-key: begins with "rider" 0.17
person-key: begins with "sender" -0.09
person-key: begins with "spouse" 0.28
person-key: begins with "staff" 0.69
person-key: begins with "student" 0.47
person-key: begins with "subject" 0.22
person-key: begins with "subscriber" -0.73
person-key: begins with "supervisor" -0.47
person-key: begins with "tenant" 0.12
person-key: begins with "trainee" 0.16
person-key: begins with "underwriter" 0.17
person-key: begins with "unique" 0.4
person-key: begins with "updated" 0.36
person-key: begins with "user" 0.93
person-key: begins with "uuid" 0.27
person-key: begins with "verified" 0.09
person-key: begins with "voter" 0.27
person-key: begins with "worker" 0.28
person-key: beside none of its kind 0.14
person-key: ends in about 0.09
person-key: ends in agent 0.33
person-key: ends in bk -0.09
person-key: ends in fk 0.13
person-key: ends in form 0.06
person-key: ends in hk -0.32
person-key: ends in ids 0.26
person-key: ends in institution 0.15
person-key: ends in nk 0.07
person-key: ends in number 0.09
person-key: ends in other 0.35
person-key: ends in sk 0.53
person-key: ends in uuid 0.51
person-key: has an address 0.16
person-key: key to persons 0.4
person-key: key to things 0.07
person-key: long text 0.37
person-key: many personal neighbours 0.08
person-key: next to credential -0.07
person-key: next to criminal 0.08
person-key: next to demographic -0.56
person-key: next to employment -0.62
person-key: next to family 0.11
person-key: next to financial -0.56
person-key: next to free-text 0.64
person-key: next to government-id -0.29
person-key: next to health 0.71
person-key: next to likeness 0.34
person-key: next to name 0.06
person-key: next to online-identifier 0.57
person-key: next to postal-address 0.08
person-key: next to vehicle 0.06
person-key: no personal neighbours 0.24
person-key: no term 0.14
person-key: of a machine -1.44
person-key: of a patient 0.47
person-key: of nobody 0.22
person-key: of somebody 0.13
person-key: other table 0.07
person-key: persons by its columns 0.14
person-key: referred to by persons 0.18
person-key: row of a person 0.12
person-key: row of a program -0.38
person-key: row of an institution 0.09
person-key: several signs 0.15
person-key: sign doer 0.49
person-key: sign doer, as text 0.1
person-key: sign key by a noun 0.07
person-key: sign key to persons 0.32
person-key: sign key to persons by name 0.28
person-key: sign number elsewhere -0.06
person-key: sign table of identities 0.38
person-key: sign who -0.28
person-key: sign who, as text -0.2
person-key: sign who, of a kind -0.36
person-key: sign who, of a kind, as text -0.28
person-key: small table 0.2
person-key: some personal neighbours 0.05
person-key: table called after programs 0.41
person-key: table called contact -0.37
person-key: table called credential -0.05
person-key: table called criminal 0.34
person-key: table called demographic 0.11
person-key: table called family 0.05
person-key: table called financial -0.14
person-key: table called free-text 0.15
person-key: table called health 0.13
person-key: table called likeness -0.63
person-key: table called name 0.22
person-key: table called online-identifier 0.23
person-key: table called postal-address -0.05
person-key: table of cards -0.2
person-key: table of health 0.29
person-key: table of institutions 0.54
person-key: table of persons 0.28
person-key: table of posts 0.17
person-key: table of reference -0.06
person-key: table of reviews 0.21
person-key: table of things -0.14
person-key: table of writing -0.11
person-key: table speaks of contact -0.1
person-key: table speaks of criminal -0.48
person-key: table speaks of demographic 0.15
person-key: table speaks of family -0.37
person-key: table speaks of financial -0.22
person-key: table speaks of free-text 0.34
person-key: table speaks of government-id 0.29
person-key: table speaks of health -0.19
person-key: table speaks of likeness -0.61
person-key: table speaks of name -0.1
person-key: table speaks of online-identifier 0.29
person-key: table speaks of postal-address -0.67
person-key: the row's own number 0.26
person-key: type number 0.27
person-key: type uuid 0.14
person-key: warehouse -0.22
persons by its columns 0.08
postal-address: "address 1" -0.45
postal-address: "address 2" 0.32
postal-address: "address 3" 0.06
postal-address: "address city" 0.49
postal-address: "address line" 0.17
postal-address: "address number" -0.88
postal-address: "address zip" 0.66
postal-address: "address" 0.13
postal-address: "addresses" -0.36
postal-address: "billing address" -0.43
postal-address: "city name" -0.36
postal-address: "code postal" 0.13
postal-address: "codigo postal" -0.07
postal-address: "country" -0.77
postal-address: "county" 0.43
postal-address: "direccion" 0.09
postal-address: "floor" -0.15
postal-address: "house number" 0.21
postal-address: "line 1" 0.17
postal-address: "line 2" -0.2
postal-address: "location" -0.41
postal-address: "mail city" 0.53
postal-address: "mailing address" -0.59
postal-address: "ort" -0.41
postal-address: "plz" -0.43
postal-address: "post code" -0.1
postal-address: "postal code" 1.03
postal-address: "province" 0.41
postal-address: "residence" -0.53
postal-address: "state code" -0.43
postal-address: "state province" 0.22
postal-address: "strasse" -0.22
postal-address: "street address" -0.1
postal-address: "street name" 0.09
postal-address: "street" -0.14
postal-address: "town" 0.08
postal-address: "zip" 0.1
postal-address: after about 0.22
postal-address: after agent 0.54
postal-address: after form -0.17
postal-address: after institution -1.18
postal-address: after number -0.69
postal-address: after other 0.07
postal-address: after person 0.48
postal-address: after thing -0.16
postal-address: anywhere inside 0.21
postal-address: atEnd first 0.65
postal-address: atEnd inside 0.06
postal-address: atEnd last -0.15
postal-address: atEnd whole -0.21
postal-address: begins with "address" -0.55
postal-address: begins with "adh" 0.62
postal-address: begins with "adresse" 0.12
postal-address: begins with "apartment" -0.38
postal-address: begins with "ballot" 0.79
postal-address: begins with "billing" 0.26
postal-address: begins with "birth" -0.68
postal-address: begins with "branch" -0.81
postal-address: begins with "city" 0.33
postal-address: begins with "code" 0.13
postal-address: begins with "codigo" -0.07
postal-address: begins with "company" -0.15
postal-address: begins with "contact" -0.84
postal-address: begins with "country" -0.77
postal-address: begins with "county" 0.43
postal-address: begins with "customer" -0.06
postal-address: begins with "debtor" 0.15
postal-address: begins with "dest" 0.74
postal-address: begins with "direccion" 0.09
postal-address: begins with "district" 0.17
postal-address: begins with "email" -0.77
postal-address: begins with "employee" 0.1
postal-address: begins with "evidence" 0.53
postal-address: begins with "flat" 0.33
postal-address: begins with "floor" -0.27
postal-address: begins with "from" 0.64
postal-address: begins with "home" 0.18
postal-address: begins with "house" 0.31
postal-address: begins with "id" -0.58
postal-address: begins with "ip" -0.71
postal-address: begins with "location" -0.58
postal-address: begins with "mac" -0.24
postal-address: begins with "mail" 0.78
postal-address: begins with "mailing" -0.46
postal-address: begins with "number" -0.28
postal-address: begins with "origin" -0.59
postal-address: begins with "ort" -0.41
postal-address: begins with "plz" -0.43
postal-address: begins with "post" -0.27
postal-address: begins with "postal" 0.69
postal-address: begins with "premise" 0.96
postal-address: begins with "property" -0.26
postal-address: begins with "province" 0.27
postal-address: begins with "region" -0.55
postal-address: begins with "remote" -0.17
postal-address: begins with "res" 0.38
postal-address: begins with "residence" -0.53
postal-address: begins with "result" 0.37
postal-address: begins with "sender" -0.19
postal-address: begins with "shipping" 0.27
postal-address: begins with "state" 0.53
postal-address: begins with "store" -0.13
postal-address: begins with "strasse" -0.22
postal-address: begins with "street" 0.28
postal-address: begins with "to" 0.66
postal-address: begins with "unit" -0.67
postal-address: begins with "zip" 0.38
postal-address: beside many of its kind 0.65
postal-address: beside none of its kind -1.03
postal-address: beside some of its kind -0.33
postal-address: ends in about -0.32
postal-address: ends in agent 0.38
postal-address: ends in code 0.25
postal-address: ends in form 0.06
postal-address: ends in institution 0.18
postal-address: ends in number -0.22
postal-address: has an address 0.16
postal-address: in a longer term -1.01
postal-address: key to things -0.79
postal-address: list of its kind 0.64
postal-address: long text -0.4
postal-address: named as things -0.36
postal-address: next to contact -0.27
postal-address: next to credential 0.06
postal-address: next to demographic -0.42
postal-address: next to family 0.31
postal-address: next to financial 0.57
postal-address: next to free-text -0.44
postal-address: next to government-id -0.19
postal-address: next to location 0.43
postal-address: next to name -0.51
postal-address: next to online-identifier -0.38
postal-address: next to postal-address 0.61
postal-address: next to vehicle -0.11
postal-address: no sign -0.07
postal-address: no term -0.21
postal-address: of a machine -0.55
postal-address: of a patient 0.43
postal-address: of a person by name 0.48
postal-address: of an institution by name -1.18
postal-address: of nobody -0.2
postal-address: of somebody -0.07
postal-address: ofPerson first -0.44
postal-address: ofPerson inside -0.38
postal-address: ofPerson last 0.07
postal-address: ofPerson whole -0.25
postal-address: other table -0.15
postal-address: persons by its columns 0.11
postal-address: referred to by persons -0.26
postal-address: row of a person -0.08
postal-address: row of a program 0.72
postal-address: row of an institution -1.23
postal-address: several signs 0.25
postal-address: sign beside an address 0.51
postal-address: sign of a person -0.5
postal-address: sign part of an address 0.29
postal-address: small table -0.15
postal-address: some personal neighbours -0.09
postal-address: table called after programs 0.26
postal-address: table called contact -0.47
postal-address: table called employment -0.39
postal-address: table called family 0.18
postal-address: table called free-text 0.29
postal-address: table called name 0.06
postal-address: table called online-identifier -0.42
postal-address: table called postal-address 0.57
postal-address: table of health -0.58
postal-address: table of institutions -1.37
postal-address: table of messages -0.47
postal-address: table of persons 0.19
postal-address: table of programs -0.25
postal-address: table of reference 0.59
postal-address: table of secrets -0.7
postal-address: table of things -0.55
postal-address: table of writing -0.69
postal-address: table speaks of contact -0.96
postal-address: table speaks of employment -0.11
postal-address: table speaks of family 0.18
postal-address: table speaks of financial 0.6
postal-address: table speaks of free-text 0.07
postal-address: table speaks of health -0.1
postal-address: table speaks of name 0.21
postal-address: table speaks of online-identifier 0.12
postal-address: table speaks of postal-address 0.26
postal-address: the row's own number -0.86
postal-address: then 1 0.54
postal-address: then about -0.35
postal-address: then code 0.56
postal-address: then form 0.38
postal-address: then number 0.09
postal-address: then other 0.27
postal-address: type number -0.98
postal-address: type other -0.26
postal-address: type text 0.06
postal-address: warehouse -0.17
row of a person 0.05
row of a program -0.17
row of an institution -0.44
sender and recipient + next to contact -0.31
sender and recipient + next to postal-address -0.52
sender and recipient + of somebody 0.78
several signs 0.2
several words 0.23
sign beside a position -0.64
sign beside a telephone 0.33
sign clinical row -0.1
sign doer 0.49
sign doer, as text 0.1
sign key by a noun 0.07
sign key of a program 0.26
sign key to persons 0.32
sign key to persons by name 0.28
sign last words 0.31
sign measured 0.33
sign name of a container 0.26
sign name of a role 0.05
sign number elsewhere -0.06
sign number of a call 0.38
sign of a person 0.15
sign pair 0.5
sign table of accounts 0.13
sign table of cards 0.39
sign table of contacts 0.3
sign table of health 0.4
sign table of identities 0.38
sign table of messages 0.46
sign table of offences 0.26
sign table of reviews 0.19
sign table of secrets 0.24
sign table of sessions 0.2
sign table of vehicles -0.05
sign table of writing 0.26
sign title at work 0.52
sign who -0.28
sign who, as text -0.2
sign who, of a kind -0.36
sign who, of a kind, as text -0.28
sign words 0.19
sign writer 0.5
small table -0.12
strict vocabulary + ends in agent 0.06
strict vocabulary + ends in code 0.33
strict vocabulary + ends in digits 0.17
strict vocabulary + ends in form 0.4
strict vocabulary + ends in institution 0.66
strict vocabulary + ends in key -0.09
strict vocabulary + ends in person -0.83
strict vocabulary + ends in thing -0.07
strict vocabulary + has an address 0.21
strict vocabulary + key to persons -0.43
strict vocabulary + list -0.3
strict vocabulary + long text 0.14
strict vocabulary + named as things -0.19
strict vocabulary + next to contact -0.06
strict vocabulary + next to credential -0.09
strict vocabulary + next to demographic 0.11
strict vocabulary + next to employment -0.15
strict vocabulary + next to family 0.13
strict vocabulary + next to financial 0.14
strict vocabulary + next to health 0.33
strict vocabulary + next to likeness -0.1
strict vocabulary + next to location -0.07
strict vocabulary + next to online-identifier 0.29
strict vocabulary + next to postal-address 0.2
strict vocabulary + no personal neighbours -0.07
strict vocabulary + of a patient 0.19
strict vocabulary + of nobody -0.07
strict vocabulary + other table 0.07
strict vocabulary + persons by its columns 0.08
strict vocabulary + small table -0.1
strict vocabulary + some personal neighbours 0.08
strict vocabulary + table called after programs 0.14
strict vocabulary + table called contact -0.16
strict vocabulary + table called credential -0.05
strict vocabulary + table called criminal -0.29
strict vocabulary + table called employment -0.17
strict vocabulary + table called family 0.34
strict vocabulary + table called financial 0.32
strict vocabulary + table called health -0.49
strict vocabulary + table called likeness 0.24
strict vocabulary + table called online-identifier -0.51
strict vocabulary + table called postal-address 0.09
strict vocabulary + table of health -0.26
strict vocabulary + table of institutions -0.39
strict vocabulary + table of messages 0.24
strict vocabulary + table of posts -0.8
strict vocabulary + table of programs -0.09
strict vocabulary + table of secrets -0.29
strict vocabulary + table of things 0.38
strict vocabulary + table of writing 0.4
strict vocabulary + table speaks of contact -0.24
strict vocabulary + table speaks of credential 0.07
strict vocabulary + table speaks of criminal -0.3
strict vocabulary + table speaks of demographic 0.15
strict vocabulary + table speaks of employment -0.27
strict vocabulary + table speaks of family 0.35
strict vocabulary + table speaks of financial -0.07
strict vocabulary + table speaks of free-text -0.16
strict vocabulary + table speaks of health -0.22
strict vocabulary + table speaks of likeness 0.25
strict vocabulary + table speaks of location 0.2
strict vocabulary + table speaks of name 0.06
strict vocabulary + table speaks of online-identifier -0.23
strict vocabulary + table speaks of postal-address 0.16
strict vocabulary + type boolean 0.27
strict vocabulary + type number -0.38
strict vocabulary + type other 0.18
strict vocabulary + type text 0.08
strict vocabulary + type tiny -0.41
system-credential -0.17
system-credential: "access token" -0.21
system-credential: "api key" 0.24
system-credential: "client secret" 0.6
system-credential: "password salt" -1.05
system-credential: "password" 0.61
system-credential: "private key" 0.29
system-credential: "refresh token" -0.95
system-credential: "salt" -0.41
system-credential: "secret" 0.93
system-credential: "session id" -0.72
system-credential: "signing secret" 0.37
system-credential: "token" -1.26
system-credential: after form 0.47
system-credential: after other -0.06
system-credential: anywhere first 0.07
system-credential: anywhere last 0.24
system-credential: anywhere whole -0.08
system-credential: atEnd first -0.41
system-credential: atEnd last -0.09
system-credential: atEnd whole -0.47
system-credential: begins with "api" 0.08
system-credential: begins with "auth" 0.57
system-credential: begins with "client" 0.19
system-credential: begins with "key" -0.54
system-credential: begins with "login" -1.11
system-credential: begins with "password" -0.54
system-credential: begins with "private" 0.5
system-credential: begins with "refresh" -0.9
system-credential: begins with "salt" -0.39
system-credential: begins with "secret" 0.7
system-credential: begins with "signing" 0.26
system-credential: begins with "smtp" 0.89
system-credential: begins with "token" -0.68
system-credential: beside none of its kind -0.17
system-credential: ends in about -0.75
system-credential: ends in id -0.65
system-credential: ends in key 0.54
system-credential: ends in number -0.06
system-credential: long text 0.75
system-credential: many personal neighbours -0.6
system-credential: named as things 0.69
system-credential: next to contact 0.12
system-credential: next to credential -0.39
system-credential: next to online-identifier -0.91
system-credential: next to postal-address 0.43
system-credential: no personal neighbours 0.15
system-credential: no sign -0.75
system-credential: no term 0.41
system-credential: of a machine 0.9
system-credential: of nobody 0.77
system-credential: of somebody -0.54
system-credential: ofPerson last 0.13
system-credential: other table 0.19
system-credential: persons by its columns -0.8
system-credential: referred to by persons -0.78
system-credential: row of a person -0.87
system-credential: row of a program 0.42
system-credential: row of an institution 0.61
system-credential: several signs 0.16
system-credential: sign key of a program 0.26
system-credential: sign strict vocabulary 0.31
system-credential: sign table of secrets -0.9
system-credential: sign words -0.17
system-credential: small table -0.45
system-credential: some personal neighbours -0.29
system-credential: table called after programs 0.76
system-credential: table called credential -0.07
system-credential: table called employment 0.37
system-credential: table called free-text 0.64
system-credential: table called name -0.91
system-credential: table of institutions 0.61
system-credential: table of messages -0.11
system-credential: table of persons -1.07
system-credential: table of programs 0.46
system-credential: table of secrets -0.61
system-credential: table of things 0.79
system-credential: table speaks of contact 0.32
system-credential: table speaks of credential -0.26
system-credential: table speaks of employment 0.96
system-credential: table speaks of free-text 0.64
system-credential: table speaks of name -1.07
system-credential: the row's own number -0.15
system-credential: then about -0.53
system-credential: then other 0.51
system-credential: type number -0.74
system-credential: type other 0.27
system-credential: type text -0.09
table called contact -0.29
table called credential 0.05
table called criminal 0.53
table called demographic -0.36
table called employment 0.13
table called family 0.06
table called financial -0.14
table called free-text -0.19
table called government-id -0.11
table called health -0.39
table called likeness -0.07
table called name -0.06
table called online-identifier -0.28
table called postal-address -0.08
table of accounts + ends in about 0.21
table of accounts + ends in limit 0.21
table of accounts + ends in number 0.09
table of accounts + ends in other 0.1
table of accounts + ends in person -0.16
table of accounts + many personal neighbours 0.6
table of accounts + next to financial 0.61
table of accounts + no personal neighbours -0.5
table of accounts + of nobody 0.05
table of accounts + of somebody -0.22
table of accounts + other table 0.13
table of accounts + persons by its columns 0.6
table of accounts + referred to by persons 0.3
table of accounts + some personal neighbours 0.43
table of accounts + table speaks of employment -0.29
table of accounts + table speaks of financial -0.19
table of accounts + type number 0.18
table of accounts + type text -0.07
table of accounts + warehouse 0.68
table of cards 0.11
table of cards + ends in other 0.28
table of cards + no personal neighbours 0.39
table of cards + of somebody 0.09
table of cards + other table 0.39
table of cards + table of cards 0.39
table of cards + table of reviews 0.09
table of cards + table speaks of financial 0.39
table of cards + type text 0.39
table of contacts + ends in form -0.28
table of contacts + ends in other 0.79
table of contacts + has an address 0.24
table of contacts + no personal neighbours 0.6
table of contacts + of a machine 0.35
table of contacts + of nobody 0.48
table of contacts + of somebody 0.22
table of contacts + other table 0.3
table of contacts + small table 0.39
table of contacts + some personal neighbours -0.22
table of contacts + table called contact -0.11
table of contacts + table of messages -0.32
table of contacts + table of writing -0.32
table of contacts + table speaks of contact -0.08
table of contacts + table speaks of name 0.3
table of contacts + table speaks of postal-address 0.34
table of contacts + type text 0.3
table of health + ends in about 0.43
table of health + ends in code 0.07
table of health + ends in form 0.24
table of health + ends in number 0.07
table of health + ends in other 0.24
table of health + long text 0.06
table of health + next to free-text -0.71
table of health + next to health -0.21
table of health + no personal neighbours 0.21
table of health + of a patient 0.9
table of health + of nobody 0.39
table of health + of somebody -0.2
table of health + other table 0.39
table of health + small table -0.3
table of health + some personal neighbours 0.6
table of health + table called employment 0.19
table of health + table called health -0.5
table of health + table of health 0.4
table of health + table speaks of employment 0.19
table of health + table speaks of free-text 0.11
table of health + table speaks of health -0.14
table of health + type number 0.43
table of health + type text 0.25
table of identities + ends in id 0.23
table of identities + ends in number 0.23
table of identities + next to credential 0.19
table of identities + no personal neighbours 0.28
table of identities + of somebody 0.22
table of identities + other table 0.27
table of identities + persons by its columns 0.17
table of identities + small table 0.22
table of identities + some personal neighbours 0.15
table of identities + table of persons 0.17
table of identities + type text 0.38
table of institutions -0.29
table of messages -0.14
table of messages + ends in other 0.34
table of messages + ends in person 0.15
table of messages + long text 0.09
table of messages + next to contact 0.17
table of messages + next to free-text 0.24
table of messages + no personal neighbours 0.39
table of messages + of nobody 0.29
table of messages + of somebody 0.14
table of messages + other table 0.46
table of messages + some personal neighbours 0.17
table of messages + table called free-text 0.12
table of messages + table of messages 0.46
table of messages + table of writing 0.23
table of messages + table speaks of contact 0.06
table of messages + table speaks of free-text 0.12
table of messages + type text 0.46
table of offences + ends in other 0.26
table of offences + no personal neighbours 0.16
table of offences + other table 0.26
table of offences + small table 0.45
table of offences + table speaks of criminal -0.11
table of offences + type text 0.26
table of persons 0.08
table of posts -0.89
table of programs -0.13
table of reference -0.8
table of reviews 0.57
table of reviews + ends in other 0.19
table of reviews + other table 0.19
table of reviews + table of reviews 0.19
table of reviews + type text 0.19
table of secrets 0.12
table of secrets + ends in code 0.31
table of secrets + ends in form 0.67
table of secrets + ends in key 0.24
table of secrets + ends in number 0.43
table of secrets + ends in other -0.4
table of secrets + long text 0.51
table of secrets + next to contact 0.09
table of secrets + next to credential -0.87
table of secrets + next to name 0.29
table of secrets + no personal neighbours 0.25
table of secrets + of nobody 0.1
table of secrets + of somebody 0.1
table of secrets + other table 0.23
table of secrets + small table 0.27
table of secrets + table called credential 0.11
table of secrets + table of programs -0.45
table of secrets + table of reference 0.27
table of secrets + table of secrets 0.24
table of secrets + table speaks of contact 0.21
table of secrets + table speaks of name 0.11
table of secrets + type other 0.38
table of secrets + type text 0.1
table of sessions + ends in id 0.08
table of sessions + ends in number 0.2
table of sessions + next to credential 0.28
table of sessions + next to online-identifier -0.37
table of sessions + no personal neighbours 0.12
table of sessions + of nobody -0.11
table of sessions + of somebody 0.35
table of sessions + other table 0.2
table of sessions + small table -0.08
table of sessions + some personal neighbours 0.15
table of sessions + table of secrets 0.2
table of sessions + the row's own number -0.05
table of sessions + type text 0.14
table of things -0.49
table of vehicles + ends in about -0.15
table of vehicles + no personal neighbours 0.66
table of vehicles + other table -0.05
table of vehicles + type text -0.05
table of writing -0.07
table of writing + ends in form 0.61
table of writing + ends in other 0.44
table of writing + long text 0.51
table of writing + next to free-text -0.49
table of writing + no personal neighbours 0.46
table of writing + of nobody -0.15
table of writing + of somebody 0.69
table of writing + other table 0.26
table of writing + small table 0.27
table of writing + some personal neighbours 0.29
table of writing + table called free-text 0.25
table of writing + table of messages 0.25
table of writing + table of reviews 0.16
table of writing + table of writing 0.26
table of writing + table speaks of free-text 0.25
table of writing + type text 0.26
table speaks of credential -0.06
table speaks of criminal 0.16
table speaks of demographic 0.2
table speaks of employment 0.09
table speaks of family 0.08
table speaks of government-id 0.57
table speaks of health -0.26
table speaks of location 0.23
table speaks of nothing -0.3
table speaks of online-identifier 0.11
table speaks of postal-address -0.12
the row's own number -0.08
then 2 -0.78
then 256 0.11
then 4 -0.69
then a 0.69
then about -0.64
then agent -0.18
then amt 0.63
then at -0.71
then cached 0.95
then canonical 0.38
then check -0.43
then class -0.07
then code -0.26
then contact -0.12
then device -0.07
then digits 0.39
then enc -0.29
then flag 0.09
then form 0.09
then format -0.32
then hash -0.14
then hours -0.06
then id -0.1
then indicator -0.36
then institution 0.51
then json -0.87
then key 0.23
then length -0.2
then level -0.15
then lifespan -0.2
then masked 0.11
then method -0.5
then number -0.25
then other -0.47
then parts 0.83
then person -0.59
then prefix 0.61
then rate 0.53
then reason -0.23
then ref 0.33
then sk -0.35
then source 0.57
then text -0.48
then theme -0.24
then thing -0.92
then txt 0.58
then type -0.47
then value 0.38
then version 0.39
then yn -0.42
title at work + ends in other 0.52
title at work + many personal neighbours 0.52
title at work + of somebody 0.47
title at work + persons by its columns 0.52
title at work + referred to by persons 0.19
title at work + table called name 0.2
title at work + table of persons 0.5
title at work + table speaks of name 0.2
title at work + type text 0.52
type boolean -0.58
type number -0.09
type other -0.32
type time 0.09
type tiny -1.58
type uuid -0.07
vehicle 0.34
vehicle: "license plate" 0.13
vehicle: "vehicle id number" 0.19
vehicle: "vin" 0.06
vehicle: anywhere whole 0.33
vehicle: begins with "license" 0.13
vehicle: begins with "vehicle" 0.27
vehicle: begins with "vin" 0.05
vehicle: beside many of its kind -0.52
vehicle: beside some of its kind 0.74
vehicle: ends in about -0.15
vehicle: ends in number 0.29
vehicle: ends in other 0.41
vehicle: many personal neighbours 0.11
vehicle: next to government-id 0.23
vehicle: next to vehicle 0.48
vehicle: no personal neighbours 0.69
vehicle: no sign 0.26
vehicle: no term -0.05
vehicle: of nobody 0.15
vehicle: of somebody 0.14
vehicle: other table 0.34
vehicle: persons by its columns 0.11
vehicle: row of a person 0.11
vehicle: several signs 0.17
vehicle: several words 0.34
vehicle: sign strict vocabulary 0.17
vehicle: sign table of vehicles -0.05
vehicle: sign words 0.37
vehicle: some personal neighbours -0.15
vehicle: type text 0.34
warehouse -0.09
who + ends in person -0.28
who + no personal neighbours -0.25
who + of a patient -0.3
who + of somebody -0.06
who + persons by its columns -0.38
who + referred to by persons -0.43
who + table called name -0.89
who + table of health 0.27
who + table of persons -0.38
who + table speaks of name -0.89
who + type number 0.31
who + type uuid -1.03
who, as text + ends in other 0.99
who, as text + ends in person -0.64
who, as text + has an address -0.75
who, as text + many personal neighbours -0.48
who, as text + next to contact -0.73
who, as text + next to credential -0.39
who, as text + next to financial 0.26
who, as text + next to health -0.81
who, as text + next to name 0.79
who, as text + no personal neighbours 0.41
who, as text + of a patient 0.21
who, as text + other table 0.11
who, as text + persons by its columns 0.14
who, as text + referred to by persons -0.6
who, as text + small table 0.41
who, as text + some personal neighbours -0.44
who, as text + table called free-text -0.42
who, as text + table of messages -0.35
who, as text + table of persons -0.67
who, as text + table of things -0.72
who, as text + table of writing -0.49
who, as text + table speaks of contact -0.51
who, as text + table speaks of free-text -0.47
who, as text + table speaks of name 0.07
who, as text + type text -0.2
who, of a kind + ends in person -0.36
who, of a kind + many personal neighbours 0.28
who, of a kind + no personal neighbours -0.55
who, of a kind + other table -0.27
who, of a kind + persons by its columns 0.58
who, of a kind + type number 0.34
who, of a kind, as text + ends in person -0.28
who, of a kind, as text + has an address 0.46
who, of a kind, as text + many personal neighbours 0.28
who, of a kind, as text + next to financial -0.96
who, of a kind, as text + next to name 0.07
who, of a kind, as text + of somebody 0.45
who, of a kind, as text + other table -0.4
who, of a kind, as text + persons by its columns 0.37
who, of a kind, as text + referred to by persons -0.19
who, of a kind, as text + some personal neighbours -0.39
who, of a kind, as text + table of persons 0.13
who, of a kind, as text + table speaks of financial -0.24
who, of a kind, as text + type text -0.28
words + ends in agent 0.57
words + ends in code -0.1
words + ends in digits 0.28
words + ends in form 0.06
words + ends in id 0.29
words + ends in institution -0.21
words + ends in key 0.16
words + ends in other 0.25
words + ends in person -0.44
words + ends in thing -0.16
words + has an address 0.11
words + key to persons -0.86
words + key to things -0.43
words + list 0.44
words + long text 0.25
words + many personal neighbours 0.23
words + named as things 0.32
words + next to contact 0.08
words + next to credential 0.1
words + next to criminal 0.54
words + next to demographic 0.15
words + next to employment 0.35
words + next to family 0.45
words + next to financial 0.18
words + next to free-text 0.19
words + next to government-id 0.09
words + next to health 0.3
words + next to likeness 0.57
words + next to location 0.38
words + next to name 0.29
words + next to online-identifier 0.42
words + next to postal-address 0.09
words + next to vehicle 0.08
words + of a machine 0.52
words + of a patient 0.05
words + of nobody -0.13
words + of somebody 0.27
words + other table 0.15
words + persons by its columns 0.25
words + referred to by persons 0.13
words + some personal neighbours 0.21
words + table called contact 0.44
words + table called credential -0.23
words + table called criminal -0.13
words + table called demographic -0.33
words + table called family 0.05
words + table called financial -0.37
words + table called free-text -0.15
words + table called government-id -0.12
words + table called health -0.26
words + table called likeness -0.37
words + table called name 0.13
words + table called online-identifier -0.43
words + table called postal-address 0.12
words + table of cards 0.29
words + table of health 0.32
words + table of institutions -0.39
words + table of messages 0.09
words + table of persons 0.24
words + table of posts -1.24
words + table of programs -0.2
words + table of reference -0.36
words + table of reviews 0.49
words + table of secrets 0.25
words + table of things -0.36
words + table of writing 0.41
words + table speaks of contact 0.52
words + table speaks of criminal -0.17
words + table speaks of demographic 0.05
words + table speaks of family 0.15
words + table speaks of financial 0.23
words + table speaks of free-text 0.46
words + table speaks of government-id 0.36
words + table speaks of health 0.21
words + table speaks of likeness -0.24
words + table speaks of location 0.14
words + table speaks of name 0.12
words + table speaks of postal-address 0.1
words + the row's own number -0.66
words + type boolean -0.12
words + type number -0.14
words + type other 0.26
words + type text 0.22
words + type time 0.21
words + type tiny -1.44
words + type uuid -0.69
words + warehouse 0.34
writer + ends in other 0.05
writer + ends in person 0.42
writer + long text 0.22
writer + next to contact 0.05
writer + no personal neighbours 0.4
writer + of nobody 0.12
writer + of somebody 0.25
writer + other table 0.5
writer + some personal neighbours 0.24
writer + table called free-text 0.19
writer + table of reviews 0.11
writer + table of writing 0.25
writer + table speaks of free-text 0.19
writer + type text 0.5`;
