/**
 * Learned from the labelled applications by `npm run classifier:learn`: a feature and its weight, a line each.
 * A candidate's weights are added up; the sum is the logarithm of its odds (see features.ts).
 */
export const weights = `
after about -0.58
after flag -0.52
after form -0.21
after institution -0.57
after number -0.85
after other -0.17
after person 0.2
after thing -0.18
anywhere first -0.21
anywhere inside 0.19
anywhere last 0.26
anywhere whole 0.29
atEnd first -0.15
atEnd inside -0.13
atEnd last -0.15
beside a contact + ends in other 0.05
beside a contact + many personal neighbours -0.44
beside a contact + next to contact 0.05
beside a contact + of nobody 0.44
beside a contact + of somebody 0.74
beside a contact + other table -0.12
beside a contact + persons by its columns -0.31
beside a contact + referred to by persons 0.75
beside a contact + some personal neighbours 0.34
beside a contact + table called name -0.22
beside a contact + table of persons 0.23
beside a contact + table speaks of name -0.07
beside a contact + type text 0.05
beside a position + ends in other -0.64
beside a position + many personal neighbours -0.29
beside a position + of somebody -0.6
beside a position + other table -0.48
beside a position + some personal neighbours -0.34
beside a position + type text -0.54
beside a telephone + ends in other 0.26
beside a telephone + next to contact 0.33
beside a telephone + of somebody 0.18
beside a telephone + other table 0.34
beside a telephone + some personal neighbours 0.33
beside a telephone + table speaks of contact 0.32
beside a telephone + table speaks of name 0.19
beside a telephone + type text 0.33
beside an address + ends in agent 0.09
beside an address + ends in id -0.24
beside an address + ends in institution -0.36
beside an address + ends in number -0.31
beside an address + ends in other 0.25
beside an address + many personal neighbours -0.14
beside an address + next to location -0.36
beside an address + next to postal-address 0.09
beside an address + of a patient 0.18
beside an address + of nobody -0.46
beside an address + of somebody 0.27
beside an address + other table -0.11
beside an address + persons by its columns 0.41
beside an address + referred to by persons -0.11
beside an address + some personal neighbours 0.07
beside an address + table called after programs -0.33
beside an address + table called employment 0.33
beside an address + table of institutions -0.31
beside an address + table of persons 0.29
beside an address + table of programs -0.3
beside an address + table speaks of employment 0.33
beside an address + table speaks of postal-address 0.21
beside many of its kind 0.3
beside none of its kind -0.08
clinical row + ends in about -0.24
clinical row + ends in agent 0.13
clinical row + ends in form 0.56
clinical row + ends in group -0.06
clinical row + ends in institution 0.05
clinical row + ends in other -0.07
clinical row + ends in person -0.95
clinical row + has an address -0.64
clinical row + key to persons -0.74
clinical row + long text -0.07
clinical row + many personal neighbours -0.59
clinical row + next to contact -0.75
clinical row + next to demographic -0.98
clinical row + next to employment -0.36
clinical row + next to family -0.08
clinical row + next to free-text 0.42
clinical row + next to government-id 0.16
clinical row + next to health 0.34
clinical row + next to name -0.7
clinical row + next to postal-address -0.72
clinical row + no personal neighbours 0.8
clinical row + of a machine -0.18
clinical row + of a patient -0.16
clinical row + of nobody -0.4
clinical row + of somebody -0.12
clinical row + other table 0.08
clinical row + persons by its columns -0.19
clinical row + referred to by persons -0.25
clinical row + some personal neighbours -0.39
clinical row + table called employment -0.27
clinical row + table called health 0.71
clinical row + table called postal-address -0.27
clinical row + table of health 0.13
clinical row + table of persons -0.19
clinical row + table speaks of employment -0.25
clinical row + table speaks of health 0.34
clinical row + table speaks of postal-address -0.27
clinical row + type boolean 0.55
clinical row + type number -0.18
clinical row + type other -0.32
clinical row + type text -0.05
clinical row + type tiny -0.07
contact: "addressee" -0.23
contact: "billing email" 0.79
contact: "cc" -0.32
contact: "cell phone" 0.08
contact: "cell" 0.36
contact: "contact phone" 0.05
contact: "courriel" -0.16
contact: "desk phone" 0.05
contact: "email address" 0.42
contact: "email id" 0.87
contact: "email" 0.33
contact: "extension" 0.29
contact: "fax number" 0.25
contact: "from address" -0.3
contact: "home phone" 0.15
contact: "homepage" -0.81
contact: "mail address" -0.84
contact: "mail" -0.05
contact: "mobile number" 0.2
contact: "mobile phone" 0.14
contact: "mobile" 0.7
contact: "msisdn" 0.35
contact: "phone home" 0.06
contact: "phone mobile" 0.1
contact: "phone number" 0.08
contact: "phone" -0.06
contact: "receipt email" 0.19
contact: "recipients" 0.37
contact: "reply to" -0.08
contact: "site" -0.39
contact: "skype" 0.06
contact: "social" -0.09
contact: "telefon privat" 0.1
contact: "telefon" -0.43
contact: "telefono 1" 0.08
contact: "telefono" -0.27
contact: "to address" -0.34
contact: "url" -0.72
contact: "user email" 0.08
contact: "web" -0.13
contact: "website" -0.6
contact: "work email" -0.26
contact: after about 0.1
contact: after agent 0.92
contact: after form 0.48
contact: after institution -1.25
contact: after other -0.23
contact: after person 0.29
contact: anywhere first -0.75
contact: anywhere inside 0.21
contact: anywhere last 0.8
contact: anywhere whole 0.28
contact: atEnd first -0.15
contact: atEnd inside -0.38
contact: atEnd last -0.37
contact: atEnd whole 0.06
contact: begins with "address" 0.51
contact: begins with "addressee" -0.23
contact: begins with "author" 0.13
contact: begins with "avatar" -0.57
contact: begins with "b" 0.16
contact: begins with "ballot" -0.09
contact: begins with "billing" 0.31
contact: begins with "branch" -0.62
contact: begins with "business" -0.48
contact: begins with "cc" -0.31
contact: begins with "cell" 0.25
contact: begins with "company" -0.32
contact: begins with "contact" -0.16
contact: begins with "correo" -0.32
contact: begins with "courriel" -0.16
contact: begins with "desk" 0.05
contact: begins with "dpo" 0.36
contact: begins with "email" 0.3
contact: begins with "employee" 0.14
contact: begins with "extension" 0.26
contact: begins with "external" -0.12
contact: begins with "fax" 0.19
contact: begins with "from" -0.19
contact: begins with "hashed" 0.16
contact: begins with "home" 0.24
contact: begins with "homepage" -0.81
contact: begins with "mail" -0.1
contact: begins with "mobile" 0.72
contact: begins with "msisdn" 0.22
contact: begins with "owner" 0.32
contact: begins with "personal" 0.09
contact: begins with "phone" 0.17
contact: begins with "photo" -0.09
contact: begins with "poc" 0.48
contact: begins with "profile" 0.15
contact: begins with "property" -0.29
contact: begins with "receipt" 0.19
contact: begins with "recipient" 0.15
contact: begins with "recipients" 0.12
contact: begins with "recovery" 0.08
contact: begins with "redirect" -0.2
contact: begins with "reply" -0.73
contact: begins with "return" -0.2
contact: begins with "sender" -0.79
contact: begins with "site" -0.28
contact: begins with "social" 0.07
contact: begins with "support" -0.68
contact: begins with "surveyls" -0.46
contact: begins with "target" 0.17
contact: begins with "telefon" -0.31
contact: begins with "telefono" -0.15
contact: begins with "to" 0.18
contact: begins with "unconfirmed" 0.1
contact: begins with "url" -0.44
contact: begins with "user" 0.41
contact: begins with "value" 0.52
contact: begins with "website" -0.06
contact: begins with "work" -0.05
contact: beside many of its kind 0.45
contact: beside none of its kind -0.1
contact: ends in about -0.06
contact: ends in agent -0.24
contact: ends in code -0.79
contact: ends in digits 0.17
contact: ends in form -0.07
contact: ends in id 1.15
contact: ends in number 0.17
contact: ends in other 0.09
contact: ends in person 0.05
contact: ends in type -0.28
contact: has an address -0.14
contact: in a longer term -0.86
contact: list of its kind 0.96
contact: long text -0.56
contact: many personal neighbours 0.21
contact: named as things -0.19
contact: next to contact 0.15
contact: next to credential -0.66
contact: next to demographic 0.24
contact: next to employment 0.07
contact: next to family -0.22
contact: next to financial -0.14
contact: next to free-text 0.35
contact: next to health -0.44
contact: next to likeness 0.11
contact: next to location 0.28
contact: next to name 0.22
contact: next to online-identifier -0.13
contact: next to postal-address -1.04
contact: no personal neighbours 0.15
contact: no sign -0.63
contact: no term 0.76
contact: of a machine 0.06
contact: of a patient -0.15
contact: of a person by name 0.29
contact: of an institution by name -1.25
contact: of nobody -0.61
contact: of somebody 0.26
contact: ofPerson first -0.32
contact: ofPerson inside -0.45
contact: ofPerson last -0.87
contact: ofPerson whole -0.39
contact: referred to by persons -0.36
contact: row of a program -0.83
contact: row of an institution -1.52
contact: several signs 0.05
contact: several words 0.37
contact: sign beside a telephone 0.33
contact: sign number of a call 0.38
contact: sign of a person 0.15
contact: sign strict vocabulary 0.12
contact: sign table of contacts 0.15
contact: sign table of messages 0.45
contact: sign words 0.19
contact: small table 0.1
contact: some personal neighbours -0.12
contact: table called contact 0.15
contact: table called credential 0.07
contact: table called employment -0.18
contact: table called family 0.07
contact: table called free-text 0.24
contact: table of health -0.61
contact: table of institutions -1.06
contact: table of persons 0.13
contact: table of programs -0.67
contact: table of reviews 0.25
contact: table of secrets 0.5
contact: table of things 0.43
contact: table of writing 0.11
contact: table speaks of contact 0.11
contact: table speaks of credential -0.62
contact: table speaks of employment -0.22
contact: table speaks of family 0.06
contact: table speaks of financial 0.12
contact: table speaks of free-text 0.67
contact: table speaks of health -0.05
contact: table speaks of name -0.11
contact: table speaks of postal-address 0.05
contact: the row's own number 0.48
contact: then 1 -0.22
contact: then 256 0.31
contact: then about -0.34
contact: then agent -0.29
contact: then code -0.9
contact: then form -0.15
contact: then indicator -0.29
contact: then number -0.97
contact: then other -0.07
contact: then type -0.28
contact: type number 0.24
contact: type other 0.11
contact: type tiny -0.95
contact: warehouse -0.35
container 0.26
container: begins with "data" 0.29
container: begins with "extra" 0.24
container: begins with "json" -0.5
container: begins with "preferences" 0.08
container: beside none of its kind 0.26
container: ends in about 0.21
container: ends in attributes 0.13
container: ends in form 0.26
container: ends in other 0.08
container: long text 0.56
container: many personal neighbours 0.15
container: next to credential -0.57
container: next to online-identifier 0.13
container: no personal neighbours 0.06
container: no term 0.26
container: of somebody 0.34
container: other table 0.19
container: persons by its columns 0.2
container: row of a person 0.2
container: row of a program 0.26
container: sign name of a container 0.26
container: small table 0.5
container: some personal neighbours 0.37
container: table called name 0.12
container: table of persons 0.2
container: table of programs 0.26
container: table of secrets 0.08
container: table of things 0.25
container: table speaks of name 0.14
container: type text 0.26
credential: "activation key" 0.2
credential: "api key" 0.11
credential: "authorization code" -0.75
credential: "backup codes" 0.25
credential: "cookie" 0.21
credential: "credential" -0.26
credential: "credentials" -0.11
credential: "csrf token" 0.16
credential: "hash" -0.38
credential: "otp" -0.68
credential: "password salt" 0.1
credential: "pin" 0.2
credential: "private key" -0.64
credential: "refresh token" 0.36
credential: "reset token" -0.45
credential: "salt" -0.23
credential: "secret key" -0.98
credential: "secret" -0.38
credential: "session id" 0.68
credential: "session token" 0.1
credential: "sid" -0.31
credential: "token id" -0.82
credential: "token" 0.61
credential: "two factor secret" 0.1
credential: after agent -0.27
credential: after form -0.08
credential: after number 0.42
credential: after other -0.17
credential: after person 0.2
credential: anywhere first 0.1
credential: anywhere inside -0.57
credential: anywhere last -0.45
credential: anywhere whole 0.76
credential: atEnd first -0.47
credential: atEnd whole -0.19
credential: begins with "access" 0.26
credential: begins with "api" -0.23
credential: begins with "auth" 0.19
credential: begins with "authorization" -0.75
credential: begins with "backup" 0.24
credential: begins with "code" 0.31
credential: begins with "confirmation" 0.49
credential: begins with "credential" -0.26
credential: begins with "credentials" -0.11
credential: begins with "crypted" 0.24
credential: begins with "email" 0.13
credential: begins with "encrypted" -0.75
credential: begins with "hash" -0.57
credential: begins with "hashed" -0.45
credential: begins with "id" 0.4
credential: begins with "key" 0.72
credential: begins with "login" 0.78
credential: begins with "mfa" 0.05
credential: begins with "o" 0.31
credential: begins with "otp" 0.14
credential: begins with "pass" 0.12
credential: begins with "password" 0.49
credential: begins with "pin" 0.18
credential: begins with "private" 0.25
credential: begins with "refresh" 0.26
credential: begins with "reset" -0.06
credential: begins with "salt" -0.27
credential: begins with "secret" -0.42
credential: begins with "session" 0.18
credential: begins with "sid" -0.31
credential: begins with "token" 0.24
credential: begins with "totp" 0.41
credential: begins with "two" 0.23
credential: begins with "user" 0.3
credential: begins with "validation" 0.26
credential: beside many of its kind -0.16
credential: ends in about -0.17
credential: ends in agent -0.26
credential: ends in code 0.31
credential: ends in form -0.3
credential: ends in id 0.19
credential: ends in key -0.52
credential: ends in lifespan -0.07
credential: ends in number -0.08
credential: ends in other 0.14
credential: ends in type -0.17
credential: has an address 0.46
credential: in a longer term -0.11
credential: list 0.21
credential: list of its kind 0.58
credential: long text -0.33
credential: many personal neighbours -0.34
credential: named as things 0.06
credential: next to contact 0.25
credential: next to credential 0.38
credential: next to demographic -0.68
credential: next to employment 0.09
credential: next to financial -0.58
credential: next to free-text 0.25
credential: next to government-id -0.23
credential: next to likeness 0.2
credential: next to name 0.61
credential: next to online-identifier 0.56
credential: next to postal-address 0.11
credential: no personal neighbours -0.07
credential: no sign -1.13
credential: no term 0.1
credential: of a machine 0.33
credential: of a patient -0.2
credential: of a person by name 0.2
credential: of somebody -0.2
credential: ofPerson last 0.08
credential: ofPerson whole -0.56
credential: persons by its columns 0.06
credential: referred to by persons 0.45
credential: several signs 0.21
credential: several words 0.06
credential: sign strict vocabulary -0.1
credential: sign table of secrets 1.13
credential: sign table of sessions 0.66
credential: sign words 0.21
credential: small table 0.43
credential: some personal neighbours 0.14
credential: table called after programs -0.08
credential: table called credential 0.12
credential: table called employment 0.33
credential: table called family 0.2
credential: table called free-text -0.96
credential: table called likeness 0.15
credential: table called name 0.1
credential: table of messages -0.07
credential: table of secrets 0.63
credential: table speaks of contact 0.08
credential: table speaks of credential 0.69
credential: table speaks of employment -0.47
credential: table speaks of family 0.2
credential: table speaks of free-text -0.96
credential: table speaks of likeness 0.15
credential: table speaks of name 0.24
credential: the row's own number 0.1
credential: then about -0.6
credential: then enc 0.44
credential: then form 0.87
credential: then lifespan -0.07
credential: then other -1
credential: then type -0.17
credential: type number -1.88
credential: type other 0.09
credential: type text 0.32
credential: warehouse -0.41
criminal 0.13
criminal: "arrest" -0.65
criminal: "criminal record" 0.23
criminal: "offence" -0.18
criminal: "offense code" -0.08
criminal: after other 0.28
criminal: anywhere first 0.11
criminal: anywhere whole 0.21
criminal: begins with "arrest" -0.6
criminal: begins with "charge" -0.45
criminal: begins with "criminal" 0.23
criminal: begins with "disposition" -0.38
criminal: begins with "offense" -0.06
criminal: begins with "sentence" 0.48
criminal: begins with "warrant" 0.09
criminal: beside many of its kind 0.83
criminal: beside none of its kind 0.77
criminal: beside some of its kind -0.56
criminal: ends in about 0.59
criminal: ends in agent 0.2
criminal: ends in code -0.12
criminal: ends in id -0.53
criminal: ends in number -0.23
criminal: has an address 0.21
criminal: list of its kind -0.84
criminal: long text 0.28
criminal: many personal neighbours -0.4
criminal: next to government-id -0.72
criminal: no sign 0.08
criminal: no term 0.19
criminal: of nobody -0.16
criminal: of somebody -0.3
criminal: other table 0.28
criminal: persons by its columns 0.07
criminal: row of a person 0.07
criminal: row of an institution 0.41
criminal: several signs 0.34
criminal: several words 0.38
criminal: sign last words 0.24
criminal: sign strict vocabulary 0.12
criminal: sign table of offences 0.25
criminal: small table 0.71
criminal: some personal neighbours 0.69
criminal: table called criminal -0.47
criminal: table of institutions 0.41
criminal: table of persons -0.33
criminal: table speaks of criminal -0.63
criminal: the row's own number -0.66
criminal: then about 0.55
criminal: then id -0.53
criminal: then other -0.06
criminal: type boolean -0.33
criminal: type number -0.37
criminal: type text 0.39
criminal: type time 0.46
demographic 0.06
demographic: "age" 0.38
demographic: "birth country" 0.13
demographic: "birth day" 0.09
demographic: "birth place" 0.11
demographic: "birth" -0.42
demographic: "citizenship" 0.08
demographic: "country of birth" 0.1
demographic: "date of birth" 0.34
demographic: "date of death" -0.36
demographic: "death date" 0.24
demographic: "deceased date" 0.08
demographic: "deceased" 0.27
demographic: "estado civil" 0.07
demographic: "ethnicity" 0.59
demographic: "geburtsort" 0.08
demographic: "gender code" 0.06
demographic: "gender" 0.4
demographic: "geschlecht" 0.08
demographic: "konfession" 0.06
demographic: "lang" -0.46
demographic: "language" -0.27
demographic: "locale" -0.76
demographic: "marital status" 0.16
demographic: "marital" -0.62
demographic: "nationality" -0.42
demographic: "pronouns" 0.19
demographic: "race code" 0.18
demographic: "race id" 0.36
demographic: "race" 0.21
demographic: "religion" 0.39
demographic: "sex" 0.2
demographic: "sexo" 0.24
demographic: "time zone" -0.22
demographic: "timezone" -0.68
demographic: "year of birth" 0.05
demographic: after agent 0.42
demographic: after form -0.11
demographic: after number -0.22
demographic: after other -0.49
demographic: after person 0.43
demographic: anywhere first 0.33
demographic: anywhere inside 0.24
demographic: anywhere last -0.24
demographic: anywhere whole 0.24
demographic: atEnd first 0.31
demographic: atEnd inside 0.36
demographic: atEnd last -0.05
demographic: begins with "additional" -0.1
demographic: begins with "age" 0.32
demographic: begins with "birth" 0.15
demographic: begins with "citizenship" 0.14
demographic: begins with "country" -1.01
demographic: begins with "customer" 0.05
demographic: begins with "date" -0.62
demographic: begins with "death" 0.49
demographic: begins with "deceased" 0.31
demographic: begins with "default" -0.06
demographic: begins with "ethnic" 0.05
demographic: begins with "ethnicity" 0.57
demographic: begins with "geburtsort" 0.08
demographic: begins with "gender" 0.32
demographic: begins with "geschlecht" 0.08
demographic: begins with "id" -0.22
demographic: begins with "immigration" 0.08
demographic: begins with "individual" 0.19
demographic: begins with "konfession" 0.06
demographic: begins with "lang" -0.18
demographic: begins with "language" -0.14
demographic: begins with "locale" -0.73
demographic: begins with "marital" -0.33
demographic: begins with "nationality" -0.19
demographic: begins with "pronouns" 0.1
demographic: begins with "race" 0.48
demographic: begins with "religion" 0.39
demographic: begins with "sex" 0.26
demographic: begins with "sexo" 0.24
demographic: begins with "sexual" 0.32
demographic: begins with "time" -0.22
demographic: begins with "timezone" -0.68
demographic: begins with "violator" 0.19
demographic: begins with "year" 0.05
demographic: beside many of its kind 0.12
demographic: beside none of its kind -0.62
demographic: beside some of its kind 0.29
demographic: ends in about 0.21
demographic: ends in agent 0.48
demographic: ends in code 0.17
demographic: ends in form 0.17
demographic: ends in group 0.59
demographic: ends in id 0.46
demographic: ends in number 0.48
demographic: ends in other -0.14
demographic: ends in thing -0.13
demographic: has an address -0.08
demographic: in a longer term -1.35
demographic: key to things 0.3
demographic: list 0.31
demographic: long text -0.54
demographic: named as things -0.12
demographic: next to contact 0.35
demographic: next to credential -0.24
demographic: next to demographic 0.44
demographic: next to employment 0.32
demographic: next to financial 0.28
demographic: next to government-id 0.38
demographic: next to health 0.4
demographic: next to likeness 0.05
demographic: next to name -0.36
demographic: next to postal-address -0.2
demographic: no sign -0.33
demographic: of a patient 0.11
demographic: of a person by name 0.43
demographic: of nobody -0.81
demographic: of somebody 0.34
demographic: ofPerson first -0.89
demographic: ofPerson last -0.61
demographic: ofPerson whole -0.62
demographic: other table -0.06
demographic: persons by its columns 0.18
demographic: referred to by persons 0.23
demographic: row of a person 0.2
demographic: row of an institution 0.48
demographic: several signs 0.15
demographic: several words 0.18
demographic: sign last words 0.1
demographic: sign of a person -0.43
demographic: sign strict vocabulary 0.07
demographic: sign words 0.24
demographic: some personal neighbours 0.19
demographic: table called after programs 0.35
demographic: table called demographic -0.23
demographic: table called employment -0.2
demographic: table called free-text 0.17
demographic: table called likeness 0.15
demographic: table called name -0.11
demographic: table of health -0.25
demographic: table of institutions 0.48
demographic: table of persons 0.15
demographic: table of posts -0.06
demographic: table of programs 0.35
demographic: table of things -0.96
demographic: table speaks of contact -0.14
demographic: table speaks of employment -0.4
demographic: table speaks of family 0.06
demographic: table speaks of free-text 0.12
demographic: table speaks of name -0.29
demographic: the row's own number 0.44
demographic: then about 0.19
demographic: then agent 0.48
demographic: then code -0.28
demographic: then form 0.12
demographic: then id 0.09
demographic: then indicator 0.48
demographic: then number 0.14
demographic: then other -0.05
demographic: type number 0.28
demographic: type other -0.19
demographic: type text -0.11
demographic: type time 0.27
demographic: type tiny 0.45
demographic: warehouse 0.09
doer + ends in fk 0.09
doer + ends in id 0.23
doer + ends in number 0.28
doer + ends in other 0.38
doer + has an address 0.07
doer + many personal neighbours 0.11
doer + no personal neighbours 0.38
doer + of nobody 0.23
doer + of somebody 0.49
doer + other table 0.48
doer + persons by its columns 0.15
doer + referred to by persons 0.08
doer + some personal neighbours 0.22
doer + table called name 0.07
doer + table of persons 0.13
doer + table of programs 0.2
doer + table of things 0.17
doer + table of writing 0.09
doer + table speaks of employment 0.14
doer + table speaks of name 0.07
doer + type number 0.38
doer + type uuid 0.25
doer, as text + ends in other 0.05
doer, as text + many personal neighbours 0.53
doer, as text + next to free-text 0.42
doer, as text + no personal neighbours -0.21
doer, as text + of nobody 0.9
doer, as text + of somebody 0.1
doer, as text + persons by its columns 0.51
doer, as text + some personal neighbours 0.06
doer, as text + table of persons 0.3
doer, as text + table of programs 0.63
doer, as text + type text 0.1
employment -0.09
employment: "affiliation" -0.63
employment: "badge number" -0.38
employment: "branch" -0.76
employment: "certificate" -0.28
employment: "company" -0.51
employment: "department" 0.06
employment: "desk" -0.4
employment: "employer name" 0.26
employment: "employer" 0.11
employment: "function" 0.13
employment: "grade level" 0.46
employment: "grade" 1.58
employment: "hire date" 0.18
employment: "industry" -0.49
employment: "job" 0.67
employment: "joined" -0.82
employment: "manager name" -0.51
employment: "occupation" 0.21
employment: "organization" -0.2
employment: "position" 0.21
employment: "rank" -0.32
employment: "result" -0.39
employment: "school name" -0.51
employment: "school" 0.78
employment: "score" -0.06
employment: "service" -0.6
employment: "specialty" 0.49
employment: "subject" -0.21
employment: "team" -0.6
employment: "term date" 0.1
employment: "termination date" -0.3
employment: "title" -0.63
employment: "work" -0.67
employment: after about -0.51
employment: after form -0.56
employment: after institution 0.05
employment: after number 0.39
employment: after other -0.4
employment: after person -0.18
employment: after thing -0.25
employment: anywhere first 0.2
employment: anywhere inside 0.9
employment: anywhere last -0.05
employment: anywhere whole 0.13
employment: atEnd first 0.7
employment: atEnd last -1.29
employment: atEnd whole -0.15
employment: begins with "branch" -0.47
employment: begins with "certificate" -0.05
employment: begins with "company" 0.11
employment: begins with "course" -0.16
employment: begins with "credit" -0.31
employment: begins with "customer" -0.67
employment: begins with "date" -0.7
employment: begins with "degree" 0.3
employment: begins with "department" 0.21
employment: begins with "desk" -0.36
employment: begins with "education" -0.36
employment: begins with "employee" -0.95
employment: begins with "employer" 0.25
employment: begins with "employment" 0.52
employment: begins with "gpa" -0.06
employment: begins with "grade" 0.81
employment: begins with "graduation" 0.22
employment: begins with "hesa" -0.87
employment: begins with "highest" 0.52
employment: begins with "hire" 0.18
employment: begins with "id" -0.42
employment: begins with "insurance" -0.28
employment: begins with "job" 0.11
employment: begins with "occupation" 0.44
employment: begins with "organization" -0.07
employment: begins with "other" 0.09
employment: begins with "parsed" 1
employment: begins with "pay" 1.17
employment: begins with "position" 0.18
employment: begins with "profession" 0.42
employment: begins with "rank" 0.06
employment: begins with "result" -0.12
employment: begins with "school" 0.29
employment: begins with "score" 0.46
employment: begins with "service" -0.61
employment: begins with "specialty" 0.49
employment: begins with "student" -0.47
employment: begins with "subject" -0.18
employment: begins with "team" -0.44
employment: begins with "term" 0.1
employment: begins with "termination" 0.4
employment: begins with "title" -0.61
employment: begins with "work" -0.61
employment: beside many of its kind 0.55
employment: beside none of its kind -0.24
employment: beside some of its kind 0.05
employment: ends in agent 0.47
employment: ends in code 0.1
employment: ends in form -0.37
employment: ends in id -0.14
employment: ends in institution 0.54
employment: ends in level -0.12
employment: ends in number -0.29
employment: ends in other -0.11
employment: ends in person -0.39
employment: ends in position -0.21
employment: ends in rank -0.3
employment: ends in result 0.15
employment: ends in subject -0.48
employment: ends in thing -0.29
employment: ends in type -0.05
employment: has an address 0.08
employment: in a longer term -0.26
employment: key to persons -0.15
employment: key to things 0.2
employment: list 0.1
employment: list of its kind -0.82
employment: long text -0.19
employment: named as things -0.55
employment: next to contact 0.51
employment: next to credential -0.18
employment: next to criminal -0.05
employment: next to demographic -0.48
employment: next to employment 0.97
employment: next to family 0.13
employment: next to financial 0.35
employment: next to free-text -0.11
employment: next to government-id -0.93
employment: next to health -0.53
employment: next to likeness 0.44
employment: next to name -0.3
employment: next to online-identifier -0.32
employment: next to postal-address -0.38
employment: no personal neighbours 0.07
employment: no sign -0.12
employment: no term -1.33
employment: of a machine -0.46
employment: of a patient -1.07
employment: of a person by name -0.18
employment: of an institution by name 0.05
employment: of nobody -0.45
employment: of somebody -0.09
employment: ofPerson first -0.19
employment: ofPerson inside -0.09
employment: ofPerson last -0.53
employment: ofPerson whole 0.51
employment: other table -0.17
employment: persons by its columns 0.2
employment: referred to by persons -0.21
employment: row of a person 0.17
employment: row of a program -0.6
employment: row of an institution -0.83
employment: several signs 0.24
employment: several words 0.38
employment: sign last words 0.55
employment: sign of a person 0.1
employment: sign strict vocabulary -0.47
employment: sign title at work 0.53
employment: sign words 0.06
employment: small table -0.31
employment: some personal neighbours -0.28
employment: table called after programs 0.05
employment: table called contact -0.06
employment: table called employment 0.8
employment: table called family 0.29
employment: table called financial 0.74
employment: table called free-text -0.85
employment: table called health -0.36
employment: table called likeness 0.22
employment: table called name -0.17
employment: table called postal-address -0.46
employment: table of health -0.5
employment: table of institutions -0.54
employment: table of messages -0.1
employment: table of persons 0.08
employment: table of posts -0.82
employment: table of programs -0.36
employment: table of secrets 0.37
employment: table of things -0.69
employment: table of writing -0.84
employment: table speaks of contact -0.08
employment: table speaks of credential 0.42
employment: table speaks of criminal -0.28
employment: table speaks of employment 0.49
employment: table speaks of family 0.45
employment: table speaks of financial 0.51
employment: table speaks of free-text -0.49
employment: table speaks of health -0.87
employment: table speaks of likeness -0.09
employment: table speaks of name 0.22
employment: table speaks of postal-address -0.51
employment: the row's own number -0.31
employment: then 1 -0.09
employment: then about -0.13
employment: then code 0.31
employment: then form 0.29
employment: then other -0.23
employment: then type -0.05
employment: type number -0.33
employment: type other -0.3
employment: type text 0.11
employment: type time -0.27
employment: warehouse 0.29
ends in about -0.32
ends in agent 0.24
ends in at -0.62
ends in attributes -0.21
ends in bk -0.11
ends in check -0.35
ends in class -0.14
ends in code -0.1
ends in color -0.44
ends in count 0.07
ends in days -0.08
ends in disabled -0.68
ends in fk 0.11
ends in flag -0.19
ends in form 0.13
ends in format -0.3
ends in group 0.56
ends in history 0.44
ends in hk -0.28
ends in host -0.08
ends in ids 0.2
ends in key 0.1
ends in label 0.32
ends in length -0.18
ends in level -0.54
ends in lifespan -0.2
ends in limit 0.25
ends in method -0.45
ends in nk -0.11
ends in on 0.21
ends in path 0.3
ends in percent 0.13
ends in person 0.1
ends in position -0.22
ends in prefix 0.2
ends in rank -0.3
ends in rate -0.16
ends in reason -0.6
ends in ref 0.28
ends in report 0.36
ends in result 0.12
ends in sk 0.28
ends in source 0.43
ends in subject -0.91
ends in suffix -0.24
ends in theme -0.26
ends in thing -0.06
ends in type -0.6
ends in usage -0.48
ends in uuid 0.52
ends in version 0.35
ends in weight -0.11
family: "dependent count" 0.07
family: "link" -1.27
family: "maiden" -0.87
family: "mother" -0.28
family: "relationship code" 0.18
family: "relationship" 0.73
family: "spouse" 0.34
family: after other 0.17
family: after thing -0.53
family: anywhere first 0.07
family: anywhere inside 0.2
family: anywhere last -0.27
family: anywhere whole 0.59
family: begins with "child" -0.61
family: begins with "dependent" -0.34
family: begins with "family" 0.18
family: begins with "father" 0.22
family: begins with "link" -0.27
family: begins with "maiden" -0.65
family: begins with "mother" 0.49
family: begins with "next" 0.05
family: begins with "nome" 0.05
family: begins with "relation" 0.79
family: begins with "relationship" -0.05
family: beside many of its kind 0.44
family: beside none of its kind -0.33
family: beside some of its kind 0.16
family: ends in about 0.32
family: ends in agent -0.07
family: ends in code 0.14
family: ends in count 0.1
family: ends in form -0.65
family: ends in id 0.15
family: ends in number -0.2
family: ends in other 0.08
family: ends in person 0.22
family: ends in type 0.28
family: has an address -0.41
family: in a longer term 0.25
family: list of its kind -0.4
family: long text -0.29
family: many personal neighbours -0.25
family: next to contact 0.23
family: next to demographic 0.52
family: next to employment 0.48
family: next to family -0.1
family: next to financial -0.27
family: next to free-text 0.19
family: next to government-id -0.12
family: next to health 0.08
family: next to name -0.17
family: next to postal-address -0.69
family: no personal neighbours -0.07
family: no sign 0.16
family: no term -1.19
family: of a patient 0.51
family: of nobody -0.16
family: of somebody 0.52
family: ofPerson first -0.95
family: ofPerson inside -0.31
family: ofPerson last 0.46
family: ofPerson whole 0.48
family: other table 0.19
family: persons by its columns 0.17
family: row of a person 0.18
family: several signs -0.37
family: several words 0.88
family: sign last words 0.11
family: sign of a person 0.69
family: sign strict vocabulary -0.79
family: sign words -0.12
family: small table -0.31
family: some personal neighbours 0.34
family: table called family 0.19
family: table called name -0.07
family: table of health 0.35
family: table of persons -0.25
family: table of things -0.3
family: table speaks of family 0.28
family: table speaks of free-text -0.68
family: table speaks of health 0.7
family: table speaks of name -0.27
family: then about -0.12
family: then id 0.12
family: then number 0.08
family: then other -0.31
family: type number -0.26
family: type text 0.14
financial 0.05
financial: "account iban" 0.07
financial: "account number last 4" 0.25
financial: "account number" 0.47
financial: "annual income" 0.32
financial: "available balance" 0.07
financial: "balance" 1.06
financial: "bank name" -0.63
financial: "bic" -0.23
financial: "card last 4" 0.27
financial: "card number" -0.84
financial: "credit score" 0.64
financial: "credit" -1.07
financial: "cvv" -0.38
financial: "dynamic last 4" 0.19
financial: "exp month" 0.46
financial: "hourly rate" 0.13
financial: "household income" 0.17
financial: "iban" 0.62
financial: "income" -0.07
financial: "last 4" -0.4
financial: "pan token" 0.78
financial: "pay grade" -1.08
financial: "policy number" 0.81
financial: "routing number" 0.26
financial: "savings" -0.32
financial: "sort code" 0.15
financial: after about -0.05
financial: after agent -0.35
financial: after form -0.64
financial: after other -0.07
financial: after person -0.27
financial: anywhere first -0.15
financial: anywhere inside -0.37
financial: anywhere last -0.37
financial: anywhere whole 0.2
financial: atEnd whole -0.6
financial: begins with "annual" 0.32
financial: begins with "balance" -0.12
financial: begins with "bank" -0.45
financial: begins with "bic" 0.21
financial: begins with "c" 0.41
financial: begins with "card" -0.26
financial: begins with "cc" 0.6
financial: begins with "counterparty" 0.15
financial: begins with "credit" 0.34
financial: begins with "cvv" -0.4
financial: begins with "dd" 0.27
financial: begins with "debtor" 0.15
financial: begins with "default" -0.97
financial: begins with "exp" 0.39
financial: begins with "gross" 0.33
financial: begins with "iban" 0.52
financial: begins with "income" -0.18
financial: begins with "last" 0.25
financial: begins with "mandate" 0.82
financial: begins with "monthly" 0.28
financial: begins with "net" 0.38
financial: begins with "number" 0.55
financial: begins with "pan" 0.73
financial: begins with "pay" -1.08
financial: begins with "payment" -0.09
financial: begins with "routing" 0.33
financial: begins with "salary" -0.28
financial: begins with "sort" 0.15
financial: begins with "tax" -0.88
financial: beside many of its kind -0.05
financial: beside none of its kind -0.18
financial: beside some of its kind 0.16
financial: ends in about -0.51
financial: ends in agent 0.25
financial: ends in code -0.73
financial: ends in form 0.65
financial: ends in id -0.21
financial: ends in institution -0.6
financial: ends in limit 0.25
financial: ends in number 0.18
financial: ends in other 0.14
financial: ends in person 0.15
financial: ends in rate -0.16
financial: ends in type -0.62
financial: has an address -0.25
financial: in a longer term -1.24
financial: list of its kind 0.3
financial: many personal neighbours 0.41
financial: named as things 0.24
financial: next to contact -0.06
financial: next to credential 0.95
financial: next to demographic -0.6
financial: next to employment 0.39
financial: next to family -0.18
financial: next to financial 0.45
financial: next to free-text -0.31
financial: next to government-id 0.07
financial: next to name -0.14
financial: next to online-identifier 0.3
financial: next to postal-address -0.15
financial: no personal neighbours -0.38
financial: no sign -0.11
financial: no term 0.1
financial: of a patient 0.31
financial: of a person by name -0.27
financial: of nobody -0.56
financial: ofPerson first 0.15
financial: ofPerson inside 0.51
financial: ofPerson last -0.14
financial: ofPerson whole 0.7
financial: other table 0.15
financial: referred to by persons -0.19
financial: row of a person -0.08
financial: row of a program -0.27
financial: row of an institution 0.16
financial: several signs 0.42
financial: several words -0.17
financial: sign last words -0.33
financial: sign strict vocabulary 0.21
financial: sign table of accounts 0.23
financial: sign table of cards 0.33
financial: sign words 0.14
financial: small table -0.68
financial: some personal neighbours 0.08
financial: table called employment -0.35
financial: table called family 0.05
financial: table called financial 0.05
financial: table called free-text 0.62
financial: table called likeness -0.74
financial: table called name -0.35
financial: table of cards 0.11
financial: table of institutions -0.14
financial: table of persons -0.15
financial: table of posts -0.36
financial: table of programs -0.27
financial: table of reviews 0.48
financial: table of secrets -0.42
financial: table of things -1.07
financial: table speaks of employment 0.14
financial: table speaks of family 0.05
financial: table speaks of financial 0.37
financial: table speaks of likeness -0.74
financial: table speaks of name -0.43
financial: the row's own number 0.28
financial: then about -0.77
financial: then amt 0.68
financial: then code -0.5
financial: then id -0.49
financial: then institution 0.68
financial: then number -0.15
financial: then other 0.31
financial: type number 0.21
financial: type text -0.07
financial: warehouse 0.27
free-text: "answer" 0.59
free-text: "background" -0.28
free-text: "bemerkung" 0.34
free-text: "bio" 0.19
free-text: "comment" 0.42
free-text: "comments" 0.85
free-text: "complaint" -0.93
free-text: "customer note" 0.07
free-text: "description" -0.99
free-text: "detail" 0.07
free-text: "details" -0.12
free-text: "history" -0.41
free-text: "info" 0.52
free-text: "instructions" -0.09
free-text: "interest" -0.13
free-text: "message" -0.85
free-text: "narrative" 0.45
free-text: "note" 0.15
free-text: "notes" 1.03
free-text: "observaciones" 0.15
free-text: "report" 0.51
free-text: "summary" -0.53
free-text: "text" 0.11
free-text: "value text" -0.89
free-text: after agent -0.78
free-text: after form -0.59
free-text: after other -0.54
free-text: after person -0.07
free-text: anywhere last 0.41
free-text: anywhere whole 0.54
free-text: atEnd first -0.47
free-text: atEnd inside -0.22
free-text: atEnd whole 0.26
free-text: begins with "additional" -0.29
free-text: begins with "bemerkung" 0.34
free-text: begins with "billing" -0.38
free-text: begins with "bio" 0.19
free-text: begins with "body" -0.14
free-text: begins with "client" -0.05
free-text: begins with "comment" 0.46
free-text: begins with "comments" 0.84
free-text: begins with "content" 0.69
free-text: begins with "customer" 0.07
free-text: begins with "description" -0.99
free-text: begins with "details" 0.39
free-text: begins with "family" -0.14
free-text: begins with "history" -0.35
free-text: begins with "info" 0.88
free-text: begins with "message" -0.05
free-text: begins with "meta" -0.32
free-text: begins with "narrative" 0.27
free-text: begins with "notes" 0.49
free-text: begins with "observaciones" 0.15
free-text: begins with "payment" -0.14
free-text: begins with "raw" -0.06
free-text: begins with "remittance" 0.13
free-text: begins with "short" 0.26
free-text: begins with "statement" 0.33
free-text: begins with "status" 0.29
free-text: begins with "summary" -0.53
free-text: begins with "text" 0.18
free-text: begins with "value" -0.89
free-text: beside none of its kind -0.16
free-text: beside some of its kind 0.07
free-text: ends in about -0.44
free-text: ends in agent 0.9
free-text: ends in code -0.25
free-text: ends in form -0.05
free-text: ends in history 0.46
free-text: ends in number -0.25
free-text: ends in person -0.62
free-text: ends in reason -0.7
free-text: ends in type -0.07
free-text: has an address 0.27
free-text: in a longer term -1.03
free-text: list of its kind -0.2
free-text: long text 0.92
free-text: many personal neighbours -0.19
free-text: next to contact -0.2
free-text: next to criminal 0.09
free-text: next to demographic 0.06
free-text: next to employment -0.14
free-text: next to family 0.29
free-text: next to financial -0.34
free-text: next to free-text -0.27
free-text: next to government-id -0.17
free-text: next to health -0.19
free-text: next to likeness 0.2
free-text: next to location 0.35
free-text: next to name 0.5
free-text: next to online-identifier -0.49
free-text: next to postal-address -0.42
free-text: no personal neighbours -0.1
free-text: no sign -0.5
free-text: no term 0.06
free-text: of a machine -0.76
free-text: of a patient -0.21
free-text: of a person by name -0.07
free-text: of nobody -0.36
free-text: of somebody -0.09
free-text: ofPerson first 0.27
free-text: ofPerson inside -0.68
free-text: ofPerson last -0.73
free-text: other table -0.14
free-text: referred to by persons 0.08
free-text: row of a person 0.15
free-text: row of a program -0.08
free-text: row of an institution -0.16
free-text: several signs 0.16
free-text: several words -0.05
free-text: sign last words -0.7
free-text: sign of a person -0.17
free-text: sign table of writing 0.26
free-text: sign words 0.55
free-text: small table -0.12
free-text: some personal neighbours 0.16
free-text: table called after programs -0.09
free-text: table called credential -0.2
free-text: table called employment -0.47
free-text: table called free-text -0.26
free-text: table called likeness 0.58
free-text: table called name -0.07
free-text: table of health 0.17
free-text: table of institutions -0.14
free-text: table of messages -0.33
free-text: table of persons 0.4
free-text: table of posts -0.13
free-text: table of programs -0.1
free-text: table of reviews -0.19
free-text: table of things -0.07
free-text: table of writing 0.12
free-text: table speaks of contact 0.37
free-text: table speaks of credential -0.23
free-text: table speaks of employment -0.45
free-text: table speaks of family 0.42
free-text: table speaks of free-text 0.13
free-text: table speaks of health -0.16
free-text: table speaks of likeness 0.74
free-text: table speaks of name 0.12
free-text: table speaks of online-identifier -0.15
free-text: then 1 -0.13
free-text: then about -0.34
free-text: then agent -0.43
free-text: then code -0.25
free-text: then number -0.25
free-text: then person -0.62
free-text: then txt 0.66
free-text: then type -0.07
free-text: type other -0.85
free-text: warehouse 0.12
government-id: "certificate number" 0.53
government-id: "cif nif" 0.14
government-id: "crn" -0.88
government-id: "dea number" 0.2
government-id: "driver license number" 0.28
government-id: "driver license" 0.25
government-id: "drivers license" 0.07
government-id: "id number" -0.66
government-id: "license number" 0.37
government-id: "medicare" 0.39
government-id: "national id" 0.26
government-id: "nhs number" 0.24
government-id: "nino" 0.25
government-id: "npi" 0.33
government-id: "pan" 0.26
government-id: "passport number" 0.25
government-id: "passport" 0.25
government-id: "registration number" 0.4
government-id: "social security number" -0.09
government-id: "ssn" 0.23
government-id: "state id" -0.62
government-id: "steuer id" 0.19
government-id: "tax id" -0.05
government-id: "tax" 0.06
government-id: "vat" -0.2
government-id: after form 0.11
government-id: after number 0.51
government-id: after other -0.15
government-id: after person 0.24
government-id: anywhere first -0.28
government-id: anywhere inside 0.06
government-id: anywhere last 0.21
government-id: anywhere whole 0.36
government-id: begins with "certificate" 0.49
government-id: begins with "cif" 0.14
government-id: begins with "crn" -0.88
government-id: begins with "customer" 0.11
government-id: begins with "dea" 0.23
government-id: begins with "document" -0.14
government-id: begins with "driver" 0.37
government-id: begins with "drivers" 0.11
government-id: begins with "es" -0.12
government-id: begins with "id" -0.08
government-id: begins with "identification" 0.39
government-id: begins with "insurance" -0.69
government-id: begins with "national" 0.29
government-id: begins with "nhs" 0.21
government-id: begins with "npi" 0.33
government-id: begins with "number" 0.51
government-id: begins with "pan" -0.35
government-id: begins with "passport" 0.42
government-id: begins with "social" -0.13
government-id: begins with "ssn" 0.21
government-id: begins with "state" -0.23
government-id: begins with "tax" -0.55
government-id: begins with "uk" 0.46
government-id: begins with "vat" -0.41
government-id: begins with "vehicle" -0.95
government-id: begins with "visa" 0.21
government-id: beside many of its kind 0.32
government-id: beside none of its kind -0.43
government-id: beside some of its kind 0.06
government-id: ends in about -0.32
government-id: ends in agent -0.42
government-id: ends in code -0.75
government-id: ends in form 0.45
government-id: ends in number 0.13
government-id: has an address -0.09
government-id: in a longer term -0.84
government-id: many personal neighbours 0.21
government-id: named as things 0.08
government-id: next to credential -0.88
government-id: next to demographic 0.72
government-id: next to family 0.37
government-id: next to financial 0.05
government-id: next to government-id 0.63
government-id: next to health 0.3
government-id: next to name 0.56
government-id: next to postal-address -0.24
government-id: next to vehicle -0.41
government-id: no personal neighbours -0.35
government-id: no sign -0.05
government-id: of a patient -0.3
government-id: of a person by name 0.24
government-id: of somebody -0.1
government-id: ofPerson first -0.21
government-id: ofPerson last -0.24
government-id: ofPerson whole 0.1
government-id: other table -0.16
government-id: persons by its columns 0.12
government-id: referred to by persons 0.2
government-id: row of a program 0.3
government-id: row of an institution -0.15
government-id: several signs -0.18
government-id: several words 0.06
government-id: sign of a person 0.32
government-id: sign strict vocabulary -0.16
government-id: small table -0.57
government-id: some personal neighbours -0.11
government-id: table called employment -0.66
government-id: table called government-id 0.37
government-id: table called name 0.72
government-id: table called postal-address 0.35
government-id: table of health -0.4
government-id: table of institutions -0.11
government-id: table of persons 0.27
government-id: table of programs 0.15
government-id: table of things -0.47
government-id: table speaks of government-id 0.7
government-id: table speaks of health -0.11
government-id: table speaks of name 0.58
government-id: table speaks of postal-address -0.44
government-id: the row's own number -0.51
government-id: then about -0.69
government-id: then enc -0.14
government-id: then form 0.45
government-id: then id 0.5
government-id: then number 0.42
government-id: then other -0.78
government-id: type number -1.08
government-id: type text 0.28
government-id: warehouse 0.23
health: "blood pressure" 0.38
health: "blood type" 0.16
health: "cause of death" 0.19
health: "diagnosis" -0.64
health: "disability type" -0.59
health: "disability" 0.52
health: "disabled" -0.79
health: "dosage" -0.09
health: "dose" -0.18
health: "drug name" -1.05
health: "drug" -0.14
health: "height" -0.08
health: "icd 10" 0.14
health: "icd code" -0.39
health: "immunisations" -0.53
health: "insurance" 0.05
health: "mrn" -0.51
health: "pregnant" 0.45
health: "prescription number" -0.64
health: "prescription" -0.67
health: "pulse" -0.53
health: "smoker" 0.85
health: "specimen" -0.53
health: "temperature" 0.55
health: "treatment" 0.12
health: "vaccine" 0.25
health: "weight" 0.3
health: after about -0.66
health: after agent 0.72
health: after other -0.1
health: anywhere first 0.15
health: anywhere inside -0.36
health: anywhere last 0.98
health: anywhere whole 0.33
health: atEnd first 0.59
health: atEnd inside 0.18
health: atEnd last -0.39
health: begins with "address" -0.37
health: begins with "allergy" 0.35
health: begins with "birth" 0.18
health: begins with "blood" 0.51
health: begins with "cause" 0.37
health: begins with "city" -0.13
health: begins with "description" 0.22
health: begins with "diagnosis" -0.56
health: begins with "diet" 0.28
health: begins with "disability" 0.75
health: begins with "disabled" -0.56
health: begins with "dosage" -0.66
health: begins with "dose" 0.09
health: begins with "drug" -0.9
health: begins with "email" -0.19
health: begins with "ethnicity" -0.12
health: begins with "face" 0.29
health: begins with "family" -0.07
health: begins with "first" -0.2
health: begins with "gender" -0.23
health: begins with "health" 0.24
health: begins with "height" -0.14
health: begins with "hipaa" -0.07
health: begins with "icd" -0.26
health: begins with "insurance" -0.62
health: begins with "is" 0.22
health: begins with "last" 0.18
health: begins with "medical" 0.73
health: begins with "middle" -0.12
health: begins with "mrn" -0.51
health: begins with "name" -0.6
health: begins with "next" -0.39
health: begins with "patient" -0.38
health: begins with "phone" -0.7
health: begins with "practitioner" -0.71
health: begins with "pregnant" 0.45
health: begins with "prescription" -1.05
health: begins with "pulse" -0.53
health: begins with "reaction" 0.45
health: begins with "severity" 0.43
health: begins with "sex" -0.2
health: begins with "specimen" -0.53
health: begins with "temperature" 0.55
health: begins with "treatment" 0.12
health: begins with "vaccine" 0.26
health: begins with "value" 0.64
health: begins with "weight" 0.56
health: begins with "zip" -0.14
health: beside many of its kind 0.54
health: beside none of its kind -0.05
health: beside some of its kind -0.2
health: ends in about -0.35
health: ends in code 0.78
health: ends in disabled -0.68
health: ends in form 0.45
health: ends in id -0.16
health: ends in institution -0.29
health: ends in level 0.12
health: ends in number 0.19
health: ends in person -0.67
health: ends in reason 0.18
health: ends in type 0.26
health: has an address -0.39
health: in a longer term -0.47
health: key to persons -0.74
health: key to things 0.19
health: list of its kind -0.59
health: long text 0.12
health: many personal neighbours -0.33
health: named as things 0.13
health: next to contact -0.47
health: next to demographic 0.11
health: next to employment -0.27
health: next to family 0.14
health: next to financial 0.25
health: next to free-text -0.07
health: next to health 0.13
health: next to name -0.41
health: next to postal-address -0.44
health: next to vehicle 0.17
health: no personal neighbours 0.16
health: no sign 0.05
health: no term -0.68
health: of a machine 0.24
health: of a patient -0.17
health: of nobody -0.61
health: ofPerson first -0.26
health: ofPerson inside -0.35
health: ofPerson whole 0.48
health: persons by its columns 0.14
health: row of a program -0.5
health: row of an institution -0.55
health: several signs 0.47
health: several words 0.64
health: sign clinical row -0.08
health: sign last words 0.85
health: sign measured 0.24
health: sign of a person 0.34
health: sign strict vocabulary -0.24
health: sign table of health 0.41
health: sign words 0.22
health: small table -0.28
health: some personal neighbours 0.1
health: table called employment -0.5
health: table called health -0.54
health: table called likeness -0.09
health: table called name -0.22
health: table called online-identifier -0.12
health: table called postal-address -0.27
health: table of health 0.39
health: table of institutions -0.55
health: table of persons -0.05
health: table of programs -0.5
health: table of things -0.79
health: table speaks of contact 0.41
health: table speaks of employment -0.48
health: table speaks of free-text 0.13
health: table speaks of health -0.28
health: table speaks of online-identifier -0.12
health: table speaks of postal-address -0.27
health: the row's own number -0.51
health: then about -0.53
health: then agent 0.14
health: then code 0.42
health: then form -0.2
health: then id -0.38
health: then indicator -0.06
health: then number 0.34
health: then other 0.24
health: type number 0.25
health: type other 0.23
health: type text -0.11
health: type time -0.26
health: type tiny -0.07
health: warehouse 0.35
in a longer term -1.14
institution-contact -0.16
institution-contact: "address 1" -0.13
institution-contact: "address 2" -0.85
institution-contact: "address" 0.69
institution-contact: "city" -0.51
institution-contact: "county district" -0.36
institution-contact: "direccion" 0.29
institution-contact: "email address" 0.15
institution-contact: "fax" 0.2
institution-contact: "line 1" 0.05
institution-contact: "location" -0.62
institution-contact: "ort" 0.35
institution-contact: "phone number" 0.37
institution-contact: "phone" 0.1
institution-contact: "plz" 0.49
institution-contact: "post code" 0.76
institution-contact: "site" 0.05
institution-contact: "strasse" 0.51
institution-contact: "street" 0.58
institution-contact: "telefon" 0.44
institution-contact: "telefono" 0.28
institution-contact: "url" -0.88
institution-contact: "zip code" 0.42
institution-contact: "zip" 0.06
institution-contact: after about 0.77
institution-contact: after form 0.42
institution-contact: after institution 1.19
institution-contact: after other -0.06
institution-contact: after person -0.98
institution-contact: after thing 0.24
institution-contact: anywhere first -0.29
institution-contact: anywhere last 0.24
institution-contact: atEnd first -1.01
institution-contact: atEnd inside 0.55
institution-contact: atEnd last 0.67
institution-contact: atEnd whole 0.27
institution-contact: begins with "address" 0.19
institution-contact: begins with "branch" 0.44
institution-contact: begins with "business" 0.28
institution-contact: begins with "callback" -0.06
institution-contact: begins with "city" -0.27
institution-contact: begins with "country" -0.36
institution-contact: begins with "county" -0.74
institution-contact: begins with "direccion" 0.29
institution-contact: begins with "district" -0.48
institution-contact: begins with "email" 0.24
institution-contact: begins with "location" -1.05
institution-contact: begins with "merchant" 0.14
institution-contact: begins with "ort" 0.35
institution-contact: begins with "plz" 0.49
institution-contact: begins with "post" 0.61
institution-contact: begins with "property" 0.38
institution-contact: begins with "provider" 1.18
institution-contact: begins with "sender" 1.3
institution-contact: begins with "site" 0.16
institution-contact: begins with "state" -0.14
institution-contact: begins with "store" 0.5
institution-contact: begins with "strasse" 0.51
institution-contact: begins with "street" 0.59
institution-contact: begins with "support" 0.65
institution-contact: begins with "target" -0.06
institution-contact: begins with "telefon" 0.44
institution-contact: begins with "telefono" 0.28
institution-contact: begins with "url" -0.49
institution-contact: begins with "zip" -0.3
institution-contact: beside none of its kind -0.16
institution-contact: ends in code 0.55
institution-contact: ends in form -0.37
institution-contact: ends in institution -0.52
institution-contact: ends in number -0.12
institution-contact: ends in other 0.14
institution-contact: has an address -0.52
institution-contact: in a longer term 0.92
institution-contact: long text 0.15
institution-contact: many personal neighbours -0.25
institution-contact: next to contact 0.35
institution-contact: next to credential 1.19
institution-contact: next to demographic -0.11
institution-contact: next to employment -0.44
institution-contact: next to financial -0.92
institution-contact: next to free-text 0.46
institution-contact: next to government-id -0.95
institution-contact: next to location -0.77
institution-contact: next to name 0.08
institution-contact: next to online-identifier -0.46
institution-contact: next to postal-address 0.65
institution-contact: no personal neighbours -0.78
institution-contact: no sign -0.29
institution-contact: no term -0.37
institution-contact: of a machine -0.15
institution-contact: of a patient 0.33
institution-contact: of a person by name -0.98
institution-contact: of an institution by name 1.19
institution-contact: of nobody 0.67
institution-contact: of somebody -0.9
institution-contact: ofPerson first 0.05
institution-contact: ofPerson inside -0.37
institution-contact: ofPerson last -0.89
institution-contact: ofPerson whole -1.26
institution-contact: persons by its columns -1.06
institution-contact: referred to by persons -0.41
institution-contact: row of a person -0.96
institution-contact: row of a program -0.12
institution-contact: row of an institution 0.84
institution-contact: several signs -0.22
institution-contact: several words -0.19
institution-contact: sign beside an address -0.94
institution-contact: sign of a person -0.24
institution-contact: sign part of an address -0.44
institution-contact: sign words 0.07
institution-contact: small table 0.39
institution-contact: some personal neighbours 0.12
institution-contact: table called after programs -0.85
institution-contact: table called contact -0.5
institution-contact: table called employment 0.4
institution-contact: table called free-text -0.46
institution-contact: table called health 0.36
institution-contact: table called name -0.13
institution-contact: table called postal-address -0.93
institution-contact: table of institutions 0.72
institution-contact: table of messages 0.66
institution-contact: table of persons -0.71
institution-contact: table of programs -0.15
institution-contact: table of secrets -0.07
institution-contact: table of things 0.43
institution-contact: table of writing 0.09
institution-contact: table speaks of contact 0.14
institution-contact: table speaks of employment 0.28
institution-contact: table speaks of free-text -0.46
institution-contact: table speaks of health 0.2
institution-contact: table speaks of name -0.46
institution-contact: table speaks of online-identifier -0.72
institution-contact: then about -0.21
institution-contact: then code -0.28
institution-contact: then number -0.31
institution-contact: then other -0.69
institution-contact: then txt -0.38
institution-contact: type number -0.73
institution-contact: type text -0.07
key by a noun + ends in id -0.77
key by a noun + ends in number -0.24
key by a noun + ends in person 0.42
key by a noun + key to things 0.09
key by a noun + many personal neighbours -0.49
key by a noun + next to free-text 0.38
key by a noun + next to name -0.5
key by a noun + no personal neighbours 0.1
key by a noun + of somebody -0.17
key by a noun + other table 0.37
key by a noun + persons by its columns -0.39
key by a noun + small table -0.72
key by a noun + some personal neighbours 0.44
key by a noun + table of persons -0.42
key by a noun + the row's own number -0.2
key by a noun + type number -0.08
key by a noun + type text 0.29
key by a noun + warehouse 0.2
key of a program + ends in key -0.26
key of a program + ends in number -0.26
key of a program + ends in other 0.67
key of a program + long text 0.2
key of a program + next to contact 0.3
key of a program + next to credential 0.48
key of a program + next to name 0.3
key of a program + no personal neighbours 0.08
key of a program + of somebody 0.31
key of a program + other table 0.26
key of a program + small table 0.41
key of a program + some personal neighbours 0.28
key of a program + table called after programs -0.09
key of a program + table of programs 0.26
key of a program + table of secrets 0.3
key of a program + table of things -0.44
key of a program + type text 0.24
key to persons 0.22
key to persons + ends in about 0.1
key to persons + ends in agent 0.12
key to persons + ends in form 0.08
key to persons + ends in hk 0.24
key to persons + ends in id 0.18
key to persons + ends in institution 0.15
key to persons + ends in number 0.22
key to persons + ends in other 0.49
key to persons + ends in person 0.57
key to persons + ends in sk 0.15
key to persons + has an address 0.3
key to persons + key to persons 0.32
key to persons + many personal neighbours -0.23
key to persons + next to contact 0.21
key to persons + next to credential 0.22
key to persons + next to demographic 0.21
key to persons + next to employment 0.05
key to persons + next to family 0.11
key to persons + next to financial 0.44
key to persons + next to free-text 0.09
key to persons + next to government-id 0.08
key to persons + next to health 0.11
key to persons + next to name 0.31
key to persons + next to online-identifier 0.09
key to persons + next to postal-address 0.14
key to persons + next to vehicle 0.12
key to persons + no personal neighbours 0.43
key to persons + of a patient 0.2
key to persons + of somebody 0.26
key to persons + other table 0.31
key to persons + persons by its columns -0.07
key to persons + referred to by persons -0.22
key to persons + small table 0.28
key to persons + some personal neighbours 0.32
key to persons + table called after programs 0.16
key to persons + table called contact 0.14
key to persons + table called credential 0.13
key to persons + table called employment 0.08
key to persons + table called family 0.14
key to persons + table called free-text 0.18
key to persons + table called health 0.14
key to persons + table called name 0.17
key to persons + table called postal-address 0.15
key to persons + table of health 0.15
key to persons + table of institutions 0.13
key to persons + table of messages 0.21
key to persons + table of persons 0.36
key to persons + table of programs 0.32
key to persons + table of reviews 0.05
key to persons + table of secrets 0.2
key to persons + table of things 0.43
key to persons + table of writing 0.3
key to persons + table speaks of contact 0.22
key to persons + table speaks of credential 0.17
key to persons + table speaks of employment 0.17
key to persons + table speaks of family 0.16
key to persons + table speaks of financial 0.09
key to persons + table speaks of free-text 0.2
key to persons + table speaks of health 0.2
key to persons + table speaks of likeness 0.05
key to persons + table speaks of name 0.29
key to persons + table speaks of postal-address 0.22
key to persons + the row's own number 0.39
key to persons + type number 0.36
key to persons + type text 0.19
key to persons + type uuid 0.3
key to persons + warehouse 0.15
key to persons by name + ends in ids 0.23
key to persons by name + ends in number 0.19
key to persons by name + ends in person 0.84
key to persons by name + ends in sk 0.1
key to persons by name + ends in uuid 0.15
key to persons by name + has an address 0.4
key to persons by name + key to persons 0.6
key to persons by name + many personal neighbours 0.62
key to persons by name + named as persons -0.06
key to persons by name + next to contact -0.2
key to persons by name + next to demographic 0.1
key to persons by name + next to employment 0.05
key to persons by name + next to financial 0.16
key to persons by name + next to government-id 0.24
key to persons by name + next to health 0.15
key to persons by name + next to name -0.09
key to persons by name + next to online-identifier 0.29
key to persons by name + next to postal-address 0.19
key to persons by name + no personal neighbours 0.33
key to persons by name + of a machine -1.16
key to persons by name + of a patient 0.25
key to persons by name + of nobody -1.1
key to persons by name + of somebody 0.28
key to persons by name + other table 0.38
key to persons by name + persons by its columns -0.07
key to persons by name + referred to by persons -0.09
key to persons by name + small table 0.55
key to persons by name + table called contact 0.24
key to persons by name + table called credential -0.18
key to persons by name + table called employment 0.17
key to persons by name + table called free-text -0.21
key to persons by name + table called health 0.12
key to persons by name + table called likeness 0.33
key to persons by name + table called name -0.85
key to persons by name + table called postal-address 0.34
key to persons by name + table of health 0.11
key to persons by name + table of institutions 0.19
key to persons by name + table of messages -0.28
key to persons by name + table of persons -0.24
key to persons by name + table of programs -0.52
key to persons by name + table of reviews 0.08
key to persons by name + table of secrets 0.09
key to persons by name + table of things 0.34
key to persons by name + table speaks of contact 0.37
key to persons by name + table speaks of criminal 0.08
key to persons by name + table speaks of employment 0.24
key to persons by name + table speaks of family 0.09
key to persons by name + table speaks of free-text -0.16
key to persons by name + table speaks of government-id 0.05
key to persons by name + table speaks of health 0.17
key to persons by name + table speaks of likeness 0.34
key to persons by name + table speaks of name -0.43
key to persons by name + table speaks of postal-address 0.37
key to persons by name + the row's own number 0.16
key to persons by name + type number 0.35
key to persons by name + type text -0.11
key to persons by name + type uuid 0.28
key to persons by name + warehouse 0.12
key to things -0.3
last words + ends in about 0.23
last words + ends in class -0.12
last words + ends in count 0.11
last words + ends in flag 0.19
last words + ends in group 0.11
last words + ends in label 0.37
last words + ends in level -0.51
last words + ends in limit 0.1
last words + ends in path 0.32
last words + ends in percent 0.13
last words + ends in position 0.06
last words + ends in prefix -0.13
last words + ends in rate -0.06
last words + ends in reason -0.51
last words + ends in suffix 0.12
last words + ends in type -0.26
last words + ends in usage 0.16
last words + has an address 0.17
last words + long text 0.38
last words + many personal neighbours 0.58
last words + next to credential 0.23
last words + next to criminal 0.16
last words + next to demographic 0.21
last words + next to employment 0.41
last words + next to financial 0.61
last words + next to free-text -0.21
last words + next to government-id 0.49
last words + next to health 0.52
last words + next to name 0.76
last words + next to postal-address 0.27
last words + no personal neighbours -0.08
last words + of a patient 0.25
last words + of nobody 0.29
last words + of somebody 0.07
last words + other table 0.35
last words + persons by its columns 0.38
last words + referred to by persons 0.39
last words + some personal neighbours 0.37
last words + table called criminal 0.27
last words + table called employment 0.36
last words + table called name 0.11
last words + table of health 0.19
last words + table of institutions 0.63
last words + table of persons 0.28
last words + table of posts -0.5
last words + table of programs -0.67
last words + table of secrets -0.12
last words + table of things -0.35
last words + table speaks of credential -0.1
last words + table speaks of criminal 0.27
last words + table speaks of employment 0.48
last words + table speaks of financial 0.3
last words + table speaks of free-text 0.27
last words + table speaks of health 0.4
last words + table speaks of name 0.2
last words + type number 0.21
last words + type text 0.3
last words + type time 0.08
last words + warehouse -0.59
likeness -0.05
likeness: "avatar" 0.21
likeness: "icon" -0.44
likeness: "image url" 0.28
likeness: "image" 0.14
likeness: "logo" -0.11
likeness: "photo url" -0.45
likeness: "photo" 0.61
likeness: "picture" 0.46
likeness: "profile image" 0.05
likeness: "profile" -0.58
likeness: "signature" -1.1
likeness: "thumbnail" -0.16
likeness: after form -0.39
likeness: after other -0.27
likeness: after thing 0.34
likeness: anywhere first 0.32
likeness: anywhere last 0.75
likeness: anywhere whole 0.34
likeness: atEnd whole -0.34
likeness: begins with "avatar" 0.22
likeness: begins with "business" -0.23
likeness: begins with "icon" -0.44
likeness: begins with "image" -0.13
likeness: begins with "logo" -0.1
likeness: begins with "photo" 0.18
likeness: begins with "picture" 0.62
likeness: begins with "profile" -0.25
likeness: begins with "selfie" 0.43
likeness: begins with "signature" -0.78
likeness: begins with "thumbnail" -0.75
likeness: beside none of its kind 0.09
likeness: beside some of its kind -0.16
likeness: ends in form -0.14
likeness: ends in number -0.17
likeness: ends in other -0.13
likeness: ends in path 0.3
likeness: ends in source -0.18
likeness: ends in thing 0.59
likeness: has an address 0.21
likeness: long text -0.7
likeness: many personal neighbours 0.16
likeness: next to contact -0.39
likeness: next to credential 0.3
likeness: next to demographic 0.13
likeness: next to employment -0.52
likeness: next to free-text -0.21
likeness: next to likeness 0.45
likeness: next to postal-address 0.33
likeness: no personal neighbours -0.28
likeness: no sign -1.07
likeness: of a machine 0.74
likeness: of nobody -0.72
likeness: of somebody 0.32
likeness: ofPerson first -0.6
likeness: ofPerson inside -0.28
likeness: ofPerson last -0.23
likeness: ofPerson whole 0.09
likeness: persons by its columns 0.06
likeness: referred to by persons 0.16
likeness: row of a person 0.1
likeness: row of a program -0.37
likeness: row of an institution -0.41
likeness: several signs -0.43
likeness: several words 0.4
likeness: sign last words 0.45
likeness: sign of a person 0.14
likeness: sign words 0.07
likeness: small table 0.6
likeness: some personal neighbours 0.07
likeness: table called after programs -0.3
likeness: table called employment -0.27
likeness: table called likeness 0.05
likeness: table called name -0.31
likeness: table of institutions -0.41
likeness: table of persons -0.08
likeness: table of programs -0.37
likeness: table of things -0.68
likeness: table speaks of employment -0.27
likeness: table speaks of free-text 0.48
likeness: table speaks of likeness 0.21
likeness: table speaks of name -0.34
likeness: then about -0.46
likeness: then form -0.14
likeness: then other -0.21
likeness: then source -0.18
likeness: type other 0.8
likeness: type text -0.25
likeness: type tiny -0.29
list -0.08
list of its kind -0.15
location 0.09
location: "latitude" 0.43
location: "longitude" 0.35
location: after other 0.35
location: anywhere first -0.35
location: anywhere last 0.3
location: anywhere whole 0.78
location: begins with "geo" 0.34
location: begins with "home" 0.07
location: begins with "lat" 0.27
location: begins with "latitude" 0.3
location: begins with "lng" 0.23
location: begins with "location" -0.24
location: begins with "longitude" 0.31
location: begins with "state" -0.61
location: beside many of its kind 0.11
location: beside none of its kind -0.35
location: beside some of its kind 0.35
location: ends in form 0.36
location: ends in number -0.22
location: ends in other 0.08
location: has an address 0.33
location: long text -0.36
location: many personal neighbours 0.42
location: next to contact -0.28
location: next to credential 0.51
location: next to demographic 0.35
location: next to free-text 0.43
location: next to location -0.06
location: next to online-identifier 0.82
location: no sign 0.52
location: no term -0.37
location: of nobody -0.3
location: of somebody 0.18
location: other table -0.1
location: persons by its columns 0.61
location: referred to by persons -0.6
location: row of a person 0.3
location: row of an institution 0.12
location: several signs 0.53
location: several words 0.41
location: sign beside a position -0.64
location: sign pair 0.47
location: sign strict vocabulary 0.15
location: sign words 0.32
location: table called free-text 0.19
location: table called likeness 0.43
location: table called name 0.16
location: table called postal-address 0.36
location: table of institutions 0.12
location: table of persons 0.63
location: table of things 0.12
location: table of writing 0.12
location: table speaks of free-text 0.3
location: table speaks of likeness 0.43
location: table speaks of location 0.23
location: table speaks of name 0.66
location: table speaks of postal-address 0.38
location: then other -0.32
location: type number 0.48
location: type other -0.6
location: type text -0.05
long text 0.22
many personal neighbours 0.05
measured + ends in other 0.5
measured + next to health 0.27
measured + no personal neighbours 0.47
measured + of a patient 0.24
measured + other table 0.24
measured + table called health -0.24
measured + table of health 0.06
measured + table speaks of health 0.06
measured + type number 0.24
name of a container + ends in about 0.21
name of a container + ends in attributes 0.13
name of a container + ends in form 0.26
name of a container + ends in other 0.08
name of a container + long text 0.56
name of a container + many personal neighbours 0.15
name of a container + next to credential -0.57
name of a container + next to online-identifier 0.13
name of a container + no personal neighbours 0.06
name of a container + of somebody 0.34
name of a container + other table 0.19
name of a container + persons by its columns 0.2
name of a container + small table 0.5
name of a container + some personal neighbours 0.37
name of a container + table called name 0.12
name of a container + table of persons 0.2
name of a container + table of programs 0.26
name of a container + table of secrets 0.08
name of a container + table of things 0.25
name of a container + table speaks of name 0.14
name of a container + type text 0.26
name of a role + ends in other 0.18
name of a role + has an address -0.3
name of a role + many personal neighbours -0.14
name of a role + next to contact 0.81
name of a role + next to credential 0.25
name of a role + next to demographic -0.27
name of a role + next to employment 0.16
name of a role + next to family 0.17
name of a role + next to financial -0.06
name of a role + next to free-text 0.08
name of a role + next to government-id 0.41
name of a role + next to name -0.43
name of a role + next to online-identifier 0.14
name of a role + next to postal-address -0.6
name of a role + next to vehicle -0.4
name of a role + no personal neighbours -0.83
name of a role + of a patient 0.25
name of a role + of nobody 0.42
name of a role + of somebody -0.61
name of a role + other table 0.34
name of a role + persons by its columns -0.38
name of a role + referred to by persons -0.25
name of a role + small table 0.13
name of a role + some personal neighbours 0.39
name of a role + table called credential 0.26
name of a role + table called employment 0.29
name of a role + table called free-text 0.13
name of a role + table called name 0.18
name of a role + table of institutions 0.94
name of a role + table of persons -0.47
name of a role + table of programs -0.3
name of a role + table of secrets 0.28
name of a role + table of things -0.28
name of a role + table of writing 0.05
name of a role + table speaks of credential 0.3
name of a role + table speaks of employment 0.29
name of a role + table speaks of financial 0.41
name of a role + table speaks of free-text 0.13
name of a role + table speaks of health -0.15
name of a role + table speaks of name 0.23
name of a role + type text 0.06
name of a role + warehouse 0.6
name: "account holder" 0.16
name: "account name" -0.66
name: "alias" 0.21
name: "author name" 0.26
name: "birth name" 0.17
name: "care of" 0.35
name: "caseworker" 0.7
name: "claimant" -0.71
name: "client name" -1.13
name: "contact name" 0.51
name: "controller" -0.44
name: "counterparty name" 0.44
name: "debtor name" 0.14
name: "debtor" -0.27
name: "degree" -0.3
name: "display name" 0.23
name: "display" -0.63
name: "doctor" 0.33
name: "embossed name" 0.36
name: "employee name" 0.11
name: "family name" 0.21
name: "family" 0.12
name: "first name" 0.22
name: "first" 0.61
name: "forename" 0.06
name: "full name" -0.38
name: "full" -0.42
name: "geburtsname" 0.13
name: "given name" 0.24
name: "guarantor" -0.54
name: "holder name" 0.29
name: "initial" 0.1
name: "initials" 0.17
name: "landlord" 0.31
name: "last name" 0.26
name: "last" -0.27
name: "legal name" -0.63
name: "login id" 0.69
name: "login" 0.55
name: "maiden name" 0.16
name: "manager name" 0.61
name: "middle initial" 0.29
name: "middle name" 0.14
name: "middle" 0.78
name: "nachname" 0.21
name: "name 1" 0.78
name: "name first" 0.12
name: "name last" 0.32
name: "name middle" 0.14
name: "name" -0.12
name: "nick name" -0.13
name: "offender" 0.08
name: "officer name" 0.07
name: "owner name" 0.19
name: "payee name" 0.08
name: "payee" 0.25
name: "physician" -0.38
name: "preferred name" 0.06
name: "preferred" -0.71
name: "prefix" -0.39
name: "principal" 0.17
name: "representative name" 0.54
name: "short name" 0.07
name: "slug" -0.74
name: "surname" 0.26
name: "title" -1.12
name: "underwriter" -0.66
name: "user login" 0.11
name: "user name" 0.45
name: "user" 0.3
name: "vorname" 0.22
name: after about -0.38
name: after agent -0.39
name: after form -0.29
name: after institution -0.46
name: after number -0.54
name: after other 0.22
name: after person 0.63
name: after thing -0.07
name: anywhere first -0.69
name: anywhere last 0.21
name: anywhere whole 0.06
name: atEnd first -0.71
name: atEnd inside -0.45
name: atEnd last 0.15
name: atEnd whole 0.49
name: begins with "account" -0.07
name: begins with "adh" 0.54
name: begins with "agent" 0.09
name: begins with "alias" 0.33
name: begins with "author" 0.33
name: begins with "bank" -0.21
name: begins with "billing" 0.33
name: begins with "birth" -0.23
name: begins with "build" 0.33
name: begins with "business" -0.79
name: begins with "card" 0.51
name: begins with "caseworker" 0.48
name: begins with "cc" 0.16
name: begins with "city" -0.3
name: begins with "claimant" -0.07
name: begins with "client" -0.89
name: begins with "contact" 0.88
name: begins with "controller" -0.44
name: begins with "counterparty" 0.23
name: begins with "customer" -0.07
name: begins with "data" -0.23
name: begins with "debtor" -0.21
name: begins with "display" 0.37
name: begins with "doc" 0.09
name: begins with "doctor" 0.26
name: begins with "dpo" 0.15
name: begins with "drug" -0.07
name: begins with "dynamic" -0.12
name: begins with "eligible" 0.38
name: begins with "embossed" 0.36
name: begins with "employee" 0.14
name: begins with "employer" -0.15
name: begins with "family" 0.23
name: begins with "fides" -0.05
name: begins with "first" 0.46
name: begins with "forename" 0.06
name: begins with "from" -0.53
name: begins with "full" -0.62
name: begins with "gateway" -0.38
name: begins with "geburtsname" 0.13
name: begins with "given" 0.29
name: begins with "guarantor" -0.34
name: begins with "in" 0.49
name: begins with "individual" 0.06
name: begins with "ip" -0.73
name: begins with "job" -0.23
name: begins with "known" 0.72
name: begins with "landlord" 0.37
name: begins with "last" 0.36
name: begins with "legal" -0.33
name: begins with "login" 0.67
name: begins with "maiden" -0.08
name: begins with "manager" -0.64
name: begins with "merchant" -0.05
name: begins with "middle" 0.81
name: begins with "nachname" 0.21
name: begins with "name" -0.16
name: begins with "nick" -0.21
name: begins with "nom" 0.15
name: begins with "nombre" 0.16
name: begins with "office" -0.26
name: begins with "officer" 0.07
name: begins with "org" -0.2
name: begins with "other" -0.56
name: begins with "owner" 0.34
name: begins with "party" 0.59
name: begins with "patient" 0.07
name: begins with "payee" 0.3
name: begins with "payment" -0.11
name: begins with "person" 0.45
name: begins with "physician" -0.36
name: begins with "prefix" -0.08
name: begins with "previous" 0.06
name: begins with "principal" 0.29
name: begins with "profile" 0.6
name: begins with "provider" 0.44
name: begins with "relationship" -0.92
name: begins with "reporter" 0.14
name: begins with "representative" 0.09
name: begins with "responsible" 0.75
name: begins with "school" -0.06
name: begins with "shipping" 0.08
name: begins with "short" -0.26
name: begins with "slug" -0.59
name: begins with "spouse" 0.06
name: begins with "store" -0.17
name: begins with "street" -0.43
name: begins with "surname" 0.18
name: begins with "title" -1.38
name: begins with "underwriter" -0.66
name: begins with "url" -0.52
name: begins with "user" 0.17
name: begins with "vorname" 0.22
name: beside many of its kind -0.37
name: ends in about -0.28
name: ends in agent -0.24
name: ends in code -0.47
name: ends in form 0.76
name: ends in id 0.69
name: ends in institution 0.19
name: ends in method -0.35
name: ends in number -0.35
name: ends in other -0.11
name: ends in person 0.41
name: ends in prefix -0.21
name: ends in ref -0.12
name: ends in suffix -0.27
name: ends in thing -0.29
name: ends in type -0.35
name: has an address 0.7
name: in a longer term -0.91
name: key to persons -1.39
name: list of its kind 0.2
name: long text -0.16
name: many personal neighbours 0.21
name: next to contact 0.35
name: next to credential 0.49
name: next to criminal 0.13
name: next to demographic -0.06
name: next to employment -0.09
name: next to family -0.2
name: next to financial 0.44
name: next to free-text -0.26
name: next to government-id 0.21
name: next to health -0.32
name: next to likeness -0.3
name: next to location -0.28
name: next to name 0.28
name: next to postal-address -0.2
name: next to vehicle -0.43
name: no personal neighbours -0.42
name: no sign -0.36
name: no term 0.26
name: of a machine -0.25
name: of a patient -0.26
name: of a person by name 0.63
name: of an institution by name -0.46
name: of nobody -0.36
name: ofPerson first -0.38
name: ofPerson inside -0.62
name: ofPerson last 0.16
name: ofPerson whole -0.18
name: other table -0.08
name: persons by its columns 0.07
name: referred to by persons 0.39
name: row of a person 0.1
name: row of a program -0.48
name: row of an institution -0.05
name: several signs 0.27
name: several words 0.33
name: sign beside a contact 0.05
name: sign last words 0.53
name: sign name of a role 0.06
name: sign of a person 0.18
name: sign strict vocabulary 0.21
name: sign table of reviews 0.19
name: sign words 0.21
name: sign writer 0.5
name: small table -0.52
name: table called contact 0.23
name: table called credential -0.24
name: table called demographic -0.29
name: table called employment -0.29
name: table called family -0.68
name: table called financial -0.1
name: table called free-text 0.16
name: table called likeness 0.14
name: table called name -0.1
name: table of cards 0.33
name: table of institutions -0.06
name: table of messages -0.37
name: table of persons 0.05
name: table of posts -0.28
name: table of programs -0.45
name: table of reviews 0.63
name: table of secrets 0.15
name: table of things -0.85
name: table of writing 0.17
name: table speaks of contact -0.22
name: table speaks of credential -0.41
name: table speaks of demographic -0.36
name: table speaks of employment -0.22
name: table speaks of family -0.29
name: table speaks of financial 0.09
name: table speaks of free-text -0.06
name: table speaks of health 0.47
name: table speaks of likeness 0.14
name: table speaks of name -0.07
name: table speaks of online-identifier 0.14
name: table speaks of postal-address -0.2
name: then 2 -0.58
name: then 4 -0.65
name: then about 0.42
name: then agent -0.54
name: then cached 0.93
name: then code -0.47
name: then device -0.07
name: then form -0.17
name: then indicator -0.14
name: then institution 0.19
name: then method -0.35
name: then number -0.89
name: then other -0.79
name: then parts 0.84
name: then person -0.58
name: then ref -0.12
name: then thing -0.29
name: then type -0.35
name: type other -0.31
name: warehouse -0.38
named as persons 0.09
named as things -0.65
next to contact 0.16
next to criminal -0.15
next to employment 0.29
next to family 0.05
next to financial 0.11
next to free-text 0.09
next to government-id -0.11
next to health 0.13
next to likeness -0.06
next to location -0.13
next to name 0.09
next to online-identifier 0.17
next to postal-address 0.11
no sign -0.36
number elsewhere + ends in id -0.15
number elsewhere + ends in number -0.11
number elsewhere + next to contact 0.54
number elsewhere + next to name -0.54
number elsewhere + next to postal-address 0.42
number elsewhere + of somebody -0.09
number elsewhere + persons by its columns -0.11
number elsewhere + referred to by persons 0.86
number elsewhere + some personal neighbours -0.07
number elsewhere + table called name 0.48
number elsewhere + table of persons 0.35
number elsewhere + table speaks of name 0.48
number elsewhere + type number -0.93
number elsewhere + type text 1.06
number of a call + ends in number 0.38
number of a call + no personal neighbours 0.38
number of a call + of nobody 0.38
number of a call + other table 0.38
number of a call + table called likeness 0.38
number of a call + table speaks of likeness 0.38
number of a call + type text 0.38
number of a person + ends in id 0.35
number of a person + ends in number 0.09
number of a person + ends in other -0.74
number of a person + ends in person 1.02
number of a person + ends in sk -0.06
number of a person + has an address -0.43
number of a person + many personal neighbours 0.17
number of a person + next to contact 0.84
number of a person + next to credential 0.21
number of a person + next to demographic -0.75
number of a person + next to employment 0.21
number of a person + next to family 0.72
number of a person + next to financial -1.01
number of a person + next to free-text 0.78
number of a person + next to government-id -0.65
number of a person + next to health 0.45
number of a person + next to name -0.45
number of a person + next to vehicle -0.05
number of a person + no personal neighbours 0.05
number of a person + of a patient 1.13
number of a person + of nobody 0.74
number of a person + of somebody -0.13
number of a person + other table -0.06
number of a person + persons by its columns 0.44
number of a person + referred to by persons -0.06
number of a person + small table -0.38
number of a person + some personal neighbours -0.05
number of a person + table called after programs -0.23
number of a person + table called credential 0.09
number of a person + table called employment -0.1
number of a person + table called free-text 0.48
number of a person + table called name -0.36
number of a person + table of health 0.11
number of a person + table of messages 0.25
number of a person + table of persons 0.3
number of a person + table of posts 0.31
number of a person + table of programs -0.13
number of a person + table of secrets -0.39
number of a person + table of things -0.34
number of a person + table of writing -0.06
number of a person + table speaks of credential -0.18
number of a person + table speaks of employment -0.06
number of a person + table speaks of free-text 0.36
number of a person + table speaks of health -0.38
number of a person + table speaks of name -0.22
number of a person + the row's own number 0.13
number of a person + type number 0.2
number of a person + type text -0.32
number of a person + type uuid 1.05
number of a person + warehouse -0.57
of a machine -0.15
of a patient -0.09
of a person + ends in about -0.2
of a person + ends in disabled -0.53
of a person + ends in form 0.19
of a person + ends in institution 0.07
of a person + ends in other 0.1
of a person + ends in person -0.43
of a person + ends in position 0.15
of a person + ends in thing 0.62
of a person + has an address 1.19
of a person + long text 0.99
of a person + many personal neighbours -0.09
of a person + next to contact -0.34
of a person + next to credential 0.51
of a person + next to demographic 0.32
of a person + next to family 0.43
of a person + next to financial 0.55
of a person + next to free-text -0.7
of a person + next to government-id 0.98
of a person + next to name -0.2
of a person + next to online-identifier -0.17
of a person + next to postal-address 0.31
of a person + no personal neighbours -0.35
of a person + of a machine 0.74
of a person + of a patient 0.59
of a person + of somebody 0.28
of a person + other table -0.05
of a person + persons by its columns 0.11
of a person + referred to by persons 0.44
of a person + small table 0.24
of a person + some personal neighbours 0.46
of a person + table called after programs 0.8
of a person + table called free-text -0.31
of a person + table called likeness 0.08
of a person + table called name 0.14
of a person + table of institutions -0.5
of a person + table of persons 0.17
of a person + table of programs 0.1
of a person + table of things 0.67
of a person + table speaks of family 0.66
of a person + table speaks of free-text -0.31
of a person + table speaks of likeness 0.08
of a person + type boolean -0.29
of a person + type number -1.09
of a person + type other -0.12
of a person + type text 0.42
of a person by name 0.2
of an institution by name -0.57
of nobody -0.27
ofPerson first -0.49
ofPerson inside -0.66
ofPerson last -0.37
ofPerson whole -0.1
online-identifier: "client ip" 0.07
online-identifier: "device fingerprint" 0.16
online-identifier: "device id" 0.14
online-identifier: "distinct id" 0.49
online-identifier: "fingerprint" -0.88
online-identifier: "imsi" 0.33
online-identifier: "ip address" -0.1
online-identifier: "ip" 0.84
online-identifier: "last ip" 0.18
online-identifier: "login ip" 0.09
online-identifier: "mac address" 0.23
online-identifier: "remote address" 0.11
online-identifier: "tracking id" 0.55
online-identifier: "user agent" 0.39
online-identifier: "user device" 0.32
online-identifier: after about 0.36
online-identifier: after form 0.56
online-identifier: after other -0.2
online-identifier: after person 0.19
online-identifier: after thing 0.24
online-identifier: anywhere first -0.64
online-identifier: anywhere last 0.05
online-identifier: anywhere whole 0.18
online-identifier: atEnd first -0.1
online-identifier: atEnd last 0.22
online-identifier: begins with "browser" 0.09
online-identifier: begins with "client" 0.38
online-identifier: begins with "context" 0.05
online-identifier: begins with "current" 0.06
online-identifier: begins with "device" 0.27
online-identifier: begins with "distinct" 0.49
online-identifier: begins with "fides" 0.19
online-identifier: begins with "fingerprint" -0.88
online-identifier: begins with "hashed" 0.16
online-identifier: begins with "imei" 0.29
online-identifier: begins with "ip" 0.39
online-identifier: begins with "last" 0.32
online-identifier: begins with "mac" 0.23
online-identifier: begins with "remote" 0.2
online-identifier: begins with "tos" 0.15
online-identifier: begins with "tracking" 0.68
online-identifier: begins with "user" 0.41
online-identifier: beside many of its kind 0.31
online-identifier: beside none of its kind -0.49
online-identifier: ends in about 0.48
online-identifier: ends in agent -0.16
online-identifier: ends in form -0.08
online-identifier: ends in id -0.2
online-identifier: ends in number -0.34
online-identifier: ends in person 0.57
online-identifier: ends in thing 0.32
online-identifier: has an address 0.12
online-identifier: key to things 0.14
online-identifier: list of its kind 0.16
online-identifier: long text -0.22
online-identifier: many personal neighbours 0.71
online-identifier: named as things -0.32
online-identifier: next to contact -0.3
online-identifier: next to credential -0.21
online-identifier: next to location 0.32
online-identifier: next to name 0.13
online-identifier: next to online-identifier 0.6
online-identifier: next to postal-address 0.07
online-identifier: no sign -0.25
online-identifier: of a machine 0.08
online-identifier: of a patient -0.25
online-identifier: of a person by name 0.19
online-identifier: of nobody 0.26
online-identifier: of somebody 0.16
online-identifier: persons by its columns 0.23
online-identifier: referred to by persons 0.3
online-identifier: row of a person 0.3
online-identifier: row of a program 0.6
online-identifier: several signs 0.1
online-identifier: several words 0.15
online-identifier: sign last words 0.12
online-identifier: sign strict vocabulary 0.1
online-identifier: sign words 0.07
online-identifier: small table 0.35
online-identifier: some personal neighbours -0.23
online-identifier: table called after programs 0.37
online-identifier: table called credential -0.09
online-identifier: table called free-text 0.16
online-identifier: table called name 0.3
online-identifier: table called online-identifier 0.09
online-identifier: table of messages 0.06
online-identifier: table of persons 0.05
online-identifier: table of programs 0.6
online-identifier: table of secrets 0.24
online-identifier: table of things 0.32
online-identifier: table of writing 0.2
online-identifier: table speaks of contact 0.11
online-identifier: table speaks of free-text 0.16
online-identifier: table speaks of name 0.74
online-identifier: table speaks of online-identifier 0.77
online-identifier: the row's own number -0.45
online-identifier: then form 0.51
online-identifier: then id -0.3
online-identifier: then number -0.58
online-identifier: then other -0.7
online-identifier: type number -0.92
online-identifier: type other 0.61
online-identifier: type text 0.38
online-identifier: warehouse 0.27
own key + ends in id -0.16
own key + ends in number -0.11
own key + ends in other 0.39
own key + ends in person 0.71
own key + ends in sk 0.13
own key + ends in uuid 0.41
own key + has an address 0.14
own key + key to persons 0.48
own key + many personal neighbours 0.08
own key + named as persons 0.59
own key + next to contact 0.94
own key + next to credential 0.36
own key + next to demographic 0.53
own key + next to employment -0.5
own key + next to financial 0.53
own key + next to government-id 0.1
own key + next to health 0.1
own key + next to name 0.68
own key + no personal neighbours -0.6
own key + of a patient 0.32
own key + of somebody -0.11
own key + other table -1.14
own key + referred to by persons 0.81
own key + small table 0.12
own key + some personal neighbours 0.26
own key + table called after programs 0.93
own key + table called likeness -0.81
own key + table called name 1.02
own key + table of persons 0.53
own key + table of programs 0.29
own key + table speaks of employment -0.36
own key + table speaks of family -0.39
own key + table speaks of likeness -0.81
own key + table speaks of name -0.13
own key + the row's own number 0.54
own key + type text 0.23
own key + type uuid -0.19
own key + warehouse 0.21
pair + ends in other 0.47
pair + many personal neighbours 0.29
pair + next to location 0.14
pair + next to postal-address 0.17
pair + no personal neighbours 0.22
pair + of somebody 0.22
pair + other table 0.48
pair + persons by its columns 0.05
pair + some personal neighbours 0.24
pair + table of persons 0.05
pair + table speaks of name 0.11
pair + type number 0.47
part of an address + ends in agent 0.09
part of an address + ends in code 0.13
part of an address + ends in institution -0.12
part of an address + ends in number -0.09
part of an address + ends in other 0.14
part of an address + has an address 0.05
part of an address + many personal neighbours -0.26
part of an address + next to contact -0.26
part of an address + next to postal-address 0.22
part of an address + of a patient 0.19
part of an address + of nobody -0.37
part of an address + of somebody 0.38
part of an address + other table -0.05
part of an address + persons by its columns 0.2
part of an address + referred to by persons -0.13
part of an address + some personal neighbours 0.33
part of an address + table called after programs -0.33
part of an address + table called employment 0.33
part of an address + table called postal-address 0.33
part of an address + table of institutions -0.22
part of an address + table of persons 0.3
part of an address + table of programs -0.3
part of an address + table speaks of employment 0.33
part of an address + table speaks of postal-address 0.44
part of an address + type number -0.06
part of an address + type text 0.08
person-key 0.15
person-key: begins with "account" -2.21
person-key: begins with "actor" 0.34
person-key: begins with "added" 0.27
person-key: begins with "adjuster" 0.62
person-key: begins with "admin" 0.07
person-key: begins with "agent" 0.9
person-key: begins with "assigned" 0.56
person-key: begins with "assignee" 0.54
person-key: begins with "auth" -0.57
person-key: begins with "author" 0.62
person-key: begins with "borrower" 0.11
person-key: begins with "candidate" 0.11
person-key: begins with "changed" 0.07
person-key: begins with "child" 0.13
person-key: begins with "cifn" 0.51
person-key: begins with "citizen" 0.14
person-key: begins with "claimant" 0.25
person-key: begins with "client" -0.65
person-key: begins with "cod" 0.32
person-key: begins with "constit" 0.09
person-key: begins with "constituent" 0.44
person-key: begins with "courier" 0.16
person-key: begins with "created" 0.92
person-key: begins with "creator" 1.1
person-key: begins with "customer" 1.17
person-key: begins with "decidim" 0.33
person-key: begins with "doctor" -0.28
person-key: begins with "driver" 0.24
person-key: begins with "editor" 0.13
person-key: begins with "email" -0.77
person-key: begins with "employee" 1
person-key: begins with "entity" -0.5
person-key: begins with "external" -0.55
person-key: begins with "fk" 0.19
person-key: begins with "id" -0.11
person-key: begins with "identifier" 0.31
person-key: begins with "identity" 0.08
person-key: begins with "idpes" 0.24
person-key: begins with "invited" 0.33
person-key: begins with "jobseeker" 0.24
person-key: begins with "last" 0.49
person-key: begins with "lead" 0.14
person-key: begins with "manager" 0.73
person-key: begins with "matricula" -0.54
person-key: begins with "member" 0.62
person-key: begins with "mni" 0.3
person-key: begins with "modified" 0.57
person-key: begins with "my" 0.58
person-key: begins with "name" 0.4
person-key: begins with "officer" 0.56
person-key: begins with "owner" 1.09
person-key: begins with "parent" 0.25
person-key: begins with "participant" 0.25
person-key: begins with "partner" 0.79
person-key: begins with "party" -0.39
person-key: begins with "passenger" 0.15
person-key: begins with "patient" 0.18
person-key: begins with "payee" -0.55
person-key: begins with "person" 0.83
person-key: begins with "pid" 0.31
person-key: begins with "pidm" 0.48
person-key: begins with "practitioner" 0.8
person-key: begins with "primary" 0.59
person-key: begins with "principal" -0.67
person-key: begins with "property" 0.57
person-key: begins with "provider" 0.56
person-key: begins with "recipient" -0.68
person-key: begins with "ref" -0.5
person-key: begins with "reference" 0.12
person-key: begins with "reporter" 0.07
person-key: begins with "reviewed" 0.2
person-key: begins with "rider" 0.18
person-key: begins with "sender" -0.11
person-key: begins with "staff" 0.6
person-key: begins with "student" 0.5
person-key: begins with "subject" 0.25
person-key: begins with "subscriber" -0.75
person-key: begins with "supervisor" -0.5
person-key: begins with "tenant" 0.12
person-key: begins with "trainee" 0.16
person-key: begins with "underwriter" 0.21
person-key: begins with "updated" 0.38
person-key: begins with "user" 0.92
person-key: begins with "uuid" 0.26
person-key: begins with "verified" 0.05
person-key: begins with "voter" 0.27
person-key: beside none of its kind 0.15
person-key: ends in about 0.1
person-key: ends in agent 0.33
person-key: ends in bk -0.11
person-key: ends in fk 0.11
person-key: ends in hk -0.28
person-key: ends in ids 0.27
person-key: ends in institution 0.15
person-key: ends in number 0.09
person-key: ends in other 0.36
person-key: ends in sk 0.44
person-key: ends in uuid 0.52
person-key: has an address 0.13
person-key: key to persons 0.41
person-key: key to things 0.09
person-key: long text 0.38
person-key: many personal neighbours 0.11
person-key: named as persons 0.08
person-key: next to contact 0.12
person-key: next to credential -0.1
person-key: next to criminal 0.08
person-key: next to demographic -0.62
person-key: next to employment -0.39
person-key: next to financial -0.59
person-key: next to free-text 0.59
person-key: next to government-id -0.34
person-key: next to health 0.66
person-key: next to likeness 0.32
person-key: next to name 0.09
person-key: next to online-identifier 0.53
person-key: next to postal-address 0.12
person-key: no personal neighbours 0.25
person-key: no term 0.15
person-key: of a machine -1.41
person-key: of a patient 0.48
person-key: of nobody 0.24
person-key: of somebody 0.13
person-key: other table 0.08
person-key: persons by its columns 0.13
person-key: referred to by persons 0.2
person-key: row of a person 0.11
person-key: row of a program -0.43
person-key: row of an institution 0.2
person-key: several signs 0.15
person-key: sign doer 0.49
person-key: sign doer, as text 0.1
person-key: sign key by a noun 0.09
person-key: sign key to persons 0.32
person-key: sign key to persons by name 0.28
person-key: sign number of a person 0.05
person-key: sign table of identities 0.37
person-key: sign who -0.27
person-key: sign who, as text -0.19
person-key: sign who, of a kind -0.32
person-key: sign who, of a kind, as text -0.26
person-key: small table 0.18
person-key: table called after programs 0.44
person-key: table called contact -0.37
person-key: table called credential -0.05
person-key: table called criminal 0.38
person-key: table called demographic 0.16
person-key: table called employment 0.15
person-key: table called financial -0.05
person-key: table called free-text 0.13
person-key: table called health 0.11
person-key: table called likeness -0.62
person-key: table called name 0.19
person-key: table called online-identifier 0.24
person-key: table called postal-address -0.06
person-key: table of cards -0.19
person-key: table of health 0.34
person-key: table of institutions 0.64
person-key: table of persons 0.29
person-key: table of posts 0.14
person-key: table of reviews 0.22
person-key: table of things -0.19
person-key: table of writing -0.06
person-key: table speaks of contact -0.11
person-key: table speaks of criminal -0.43
person-key: table speaks of demographic 0.16
person-key: table speaks of family -0.41
person-key: table speaks of financial -0.28
person-key: table speaks of free-text 0.31
person-key: table speaks of government-id 0.29
person-key: table speaks of health -0.26
person-key: table speaks of likeness -0.6
person-key: table speaks of name -0.13
person-key: table speaks of online-identifier 0.3
person-key: table speaks of postal-address -0.66
person-key: the row's own number 0.29
person-key: type number 0.26
person-key: type uuid 0.15
person-key: warehouse -0.09
persons by its columns 0.08
postal-address: "address 1" -0.43
postal-address: "address 2" 0.37
postal-address: "address 3" 0.07
postal-address: "address city" 0.51
postal-address: "address number" -0.86
postal-address: "address zip" 0.64
postal-address: "address" 0.11
postal-address: "addresses" -0.39
postal-address: "billing address" -0.41
postal-address: "city name" -0.31
postal-address: "code postal" 0.06
postal-address: "codigo postal" -0.11
postal-address: "country" -0.74
postal-address: "county" 0.83
postal-address: "direccion" 0.08
postal-address: "floor" -0.11
postal-address: "house number" 0.21
postal-address: "line 1" 0.17
postal-address: "line 2" -0.19
postal-address: "location" -0.39
postal-address: "mail city" 0.55
postal-address: "mailing address" -0.6
postal-address: "ort" -0.44
postal-address: "plz" -0.39
postal-address: "post code" -0.13
postal-address: "postal code" 1.04
postal-address: "province" 0.44
postal-address: "residence" -0.51
postal-address: "state code" -0.46
postal-address: "state province" 0.23
postal-address: "strasse" -0.19
postal-address: "street 2" 0.05
postal-address: "street address" -0.18
postal-address: "street name" 0.09
postal-address: "street" -0.19
postal-address: "town" 0.09
postal-address: "zip" 0.15
postal-address: after about 0.2
postal-address: after agent 0.57
postal-address: after form -0.18
postal-address: after institution -1.19
postal-address: after number -0.69
postal-address: after other 0.07
postal-address: after person 0.45
postal-address: after thing -0.18
postal-address: anywhere inside 0.2
postal-address: anywhere last 0.06
postal-address: atEnd first 0.65
postal-address: atEnd inside 0.07
postal-address: atEnd last -0.17
postal-address: atEnd whole -0.16
postal-address: begins with "address" -0.55
postal-address: begins with "adh" 0.62
postal-address: begins with "adresse" 0.1
postal-address: begins with "apartment" -0.36
postal-address: begins with "ballot" 0.79
postal-address: begins with "billing" 0.31
postal-address: begins with "birth" -0.67
postal-address: begins with "branch" -0.84
postal-address: begins with "city" 0.29
postal-address: begins with "code" 0.06
postal-address: begins with "codigo" -0.11
postal-address: begins with "company" -0.11
postal-address: begins with "contact" -0.85
postal-address: begins with "country" -0.74
postal-address: begins with "county" 0.81
postal-address: begins with "customer" -0.08
postal-address: begins with "debtor" 0.17
postal-address: begins with "dest" 0.76
postal-address: begins with "direccion" 0.08
postal-address: begins with "district" 0.17
postal-address: begins with "email" -0.79
postal-address: begins with "employee" 0.05
postal-address: begins with "evidence" 0.55
postal-address: begins with "flat" 0.33
postal-address: begins with "floor" -0.25
postal-address: begins with "from" 0.64
postal-address: begins with "home" 0.18
postal-address: begins with "house" 0.32
postal-address: begins with "id" -0.57
postal-address: begins with "ip" -0.73
postal-address: begins with "location" -0.56
postal-address: begins with "mac" -0.23
postal-address: begins with "mail" 0.78
postal-address: begins with "mailing" -0.46
postal-address: begins with "number" -0.31
postal-address: begins with "origin" -0.58
postal-address: begins with "ort" -0.44
postal-address: begins with "plz" -0.39
postal-address: begins with "post" -0.28
postal-address: begins with "postal" 0.63
postal-address: begins with "premise" 0.96
postal-address: begins with "property" -0.32
postal-address: begins with "province" 0.27
postal-address: begins with "region" -0.52
postal-address: begins with "remote" -0.16
postal-address: begins with "residence" -0.51
postal-address: begins with "result" 0.42
postal-address: begins with "sender" -0.18
postal-address: begins with "shipping" 0.29
postal-address: begins with "state" 0.47
postal-address: begins with "store" -0.1
postal-address: begins with "strasse" -0.19
postal-address: begins with "street" 0.26
postal-address: begins with "to" 0.65
postal-address: begins with "unit" -0.69
postal-address: begins with "zip" 0.38
postal-address: beside many of its kind 0.65
postal-address: beside none of its kind -1
postal-address: beside some of its kind -0.35
postal-address: ends in about -0.24
postal-address: ends in agent 0.39
postal-address: ends in code 0.22
postal-address: ends in form 0.05
postal-address: ends in institution 0.18
postal-address: ends in number -0.23
postal-address: has an address 0.15
postal-address: in a longer term -0.96
postal-address: key to things -0.79
postal-address: list of its kind 0.59
postal-address: long text -0.4
postal-address: named as things -0.32
postal-address: next to contact -0.19
postal-address: next to credential 0.05
postal-address: next to demographic -0.44
postal-address: next to employment -0.07
postal-address: next to family 0.29
postal-address: next to financial 0.58
postal-address: next to free-text -0.44
postal-address: next to government-id -0.16
postal-address: next to location 0.48
postal-address: next to name -0.47
postal-address: next to online-identifier -0.37
postal-address: next to postal-address 0.6
postal-address: next to vehicle -0.09
postal-address: no sign -0.07
postal-address: no term -0.28
postal-address: of a machine -0.57
postal-address: of a patient 0.36
postal-address: of a person by name 0.45
postal-address: of an institution by name -1.19
postal-address: of nobody -0.21
postal-address: of somebody -0.09
postal-address: ofPerson first -0.4
postal-address: ofPerson inside -0.34
postal-address: ofPerson last 0.1
postal-address: ofPerson whole -0.28
postal-address: other table -0.14
postal-address: persons by its columns 0.12
postal-address: referred to by persons -0.25
postal-address: row of a person -0.1
postal-address: row of a program 0.7
postal-address: row of an institution -1.25
postal-address: several signs 0.26
postal-address: sign beside an address 0.57
postal-address: sign of a person -0.6
postal-address: sign part of an address 0.35
postal-address: small table -0.14
postal-address: some personal neighbours -0.07
postal-address: table called after programs 0.26
postal-address: table called contact -0.48
postal-address: table called employment -0.42
postal-address: table called family 0.16
postal-address: table called free-text 0.28
postal-address: table called online-identifier -0.39
postal-address: table called postal-address 0.55
postal-address: table of health -0.71
postal-address: table of institutions -1.41
postal-address: table of messages -0.49
postal-address: table of persons 0.18
postal-address: table of programs -0.25
postal-address: table of secrets -0.69
postal-address: table of things -0.66
postal-address: table of writing -0.72
postal-address: table speaks of contact -0.97
postal-address: table speaks of family 0.16
postal-address: table speaks of financial 0.6
postal-address: table speaks of health -0.09
postal-address: table speaks of name 0.18
postal-address: table speaks of online-identifier 0.09
postal-address: table speaks of postal-address 0.29
postal-address: the row's own number -0.82
postal-address: then 1 0.53
postal-address: then about -0.27
postal-address: then code 0.54
postal-address: then form 0.37
postal-address: then other 0.22
postal-address: type number -1
postal-address: type other -0.28
postal-address: type text 0.07
postal-address: warehouse -0.16
row of a person 0.05
row of a program -0.17
row of an institution -0.44
sender and recipient + next to contact -0.37
sender and recipient + next to postal-address -0.55
sender and recipient + of somebody 0.81
several signs 0.21
several words 0.24
sign beside a contact 0.05
sign beside a position -0.64
sign beside a telephone 0.33
sign clinical row -0.08
sign doer 0.49
sign doer, as text 0.1
sign key by a noun 0.09
sign key of a program 0.26
sign key to persons 0.32
sign key to persons by name 0.28
sign last words 0.4
sign measured 0.24
sign name of a container 0.26
sign name of a role 0.06
sign number of a call 0.38
sign number of a person 0.05
sign of a person 0.11
sign pair 0.47
sign part of an address 0.05
sign strict vocabulary 0.05
sign table of accounts 0.23
sign table of cards 0.33
sign table of contacts 0.32
sign table of health 0.41
sign table of identities 0.37
sign table of messages 0.45
sign table of offences 0.25
sign table of reviews 0.19
sign table of secrets 0.22
sign table of sessions 0.19
sign table of vehicles -0.06
sign table of writing 0.26
sign title at work 0.53
sign who -0.27
sign who, as text -0.19
sign who, of a kind -0.32
sign who, of a kind, as text -0.26
sign words 0.17
sign writer 0.5
small table -0.1
strict vocabulary + ends in agent -0.13
strict vocabulary + ends in code 0.43
strict vocabulary + ends in digits 0.13
strict vocabulary + ends in form 0.4
strict vocabulary + ends in institution 0.75
strict vocabulary + ends in number -0.08
strict vocabulary + ends in person -0.66
strict vocabulary + ends in thing -0.07
strict vocabulary + has an address 0.17
strict vocabulary + key to persons -0.48
strict vocabulary + key to things -0.5
strict vocabulary + list -0.3
strict vocabulary + long text 0.13
strict vocabulary + many personal neighbours 0.05
strict vocabulary + named as things -0.3
strict vocabulary + next to contact -0.07
strict vocabulary + next to credential -0.07
strict vocabulary + next to criminal 0.05
strict vocabulary + next to demographic 0.12
strict vocabulary + next to employment -0.18
strict vocabulary + next to family 0.13
strict vocabulary + next to financial 0.22
strict vocabulary + next to government-id 0.15
strict vocabulary + next to health 0.47
strict vocabulary + next to location -0.13
strict vocabulary + next to online-identifier 0.31
strict vocabulary + next to postal-address 0.19
strict vocabulary + next to vehicle 0.15
strict vocabulary + of a patient 0.11
strict vocabulary + of nobody -0.07
strict vocabulary + other table 0.06
strict vocabulary + persons by its columns 0.1
strict vocabulary + small table -0.15
strict vocabulary + some personal neighbours 0.07
strict vocabulary + table called after programs 0.17
strict vocabulary + table called contact -0.18
strict vocabulary + table called criminal -0.25
strict vocabulary + table called employment -0.18
strict vocabulary + table called family 0.33
strict vocabulary + table called financial 0.46
strict vocabulary + table called free-text 0.05
strict vocabulary + table called health -0.55
strict vocabulary + table called likeness 0.23
strict vocabulary + table called online-identifier -0.46
strict vocabulary + table called postal-address 0.09
strict vocabulary + table of health -0.22
strict vocabulary + table of institutions -0.34
strict vocabulary + table of messages 0.2
strict vocabulary + table of posts -0.81
strict vocabulary + table of programs -0.08
strict vocabulary + table of secrets -0.33
strict vocabulary + table of things 0.31
strict vocabulary + table of writing 0.34
strict vocabulary + table speaks of contact -0.24
strict vocabulary + table speaks of credential 0.05
strict vocabulary + table speaks of criminal -0.31
strict vocabulary + table speaks of employment -0.18
strict vocabulary + table speaks of family 0.34
strict vocabulary + table speaks of free-text -0.16
strict vocabulary + table speaks of health -0.31
strict vocabulary + table speaks of likeness 0.24
strict vocabulary + table speaks of location 0.21
strict vocabulary + table speaks of name 0.06
strict vocabulary + table speaks of online-identifier -0.21
strict vocabulary + table speaks of postal-address 0.2
strict vocabulary + the row's own number -0.08
strict vocabulary + type boolean 0.39
strict vocabulary + type number -0.41
strict vocabulary + type other 0.27
strict vocabulary + type text 0.08
strict vocabulary + type time -0.06
strict vocabulary + type tiny -0.4
system-credential -0.14
system-credential: "access token" -0.17
system-credential: "api key" 0.26
system-credential: "client secret" 0.56
system-credential: "password salt" -1.08
system-credential: "password" 0.66
system-credential: "private key" 0.35
system-credential: "refresh token" -0.8
system-credential: "salt" -0.5
system-credential: "secret" 0.87
system-credential: "session id" -0.77
system-credential: "signing secret" 0.35
system-credential: "token" -1.18
system-credential: after form 0.46
system-credential: after other -0.1
system-credential: anywhere last 0.25
system-credential: anywhere whole -0.11
system-credential: atEnd first -0.41
system-credential: atEnd last -0.11
system-credential: atEnd whole -0.5
system-credential: begins with "api" 0.06
system-credential: begins with "auth" 0.43
system-credential: begins with "client" 0.18
system-credential: begins with "key" -0.57
system-credential: begins with "login" -1.1
system-credential: begins with "password" -0.56
system-credential: begins with "private" 0.51
system-credential: begins with "refresh" -0.74
system-credential: begins with "salt" -0.49
system-credential: begins with "secret" 0.66
system-credential: begins with "signing" 0.23
system-credential: begins with "smtp" 0.87
system-credential: begins with "token" -0.62
system-credential: beside none of its kind -0.14
system-credential: ends in about -0.76
system-credential: ends in form 0.1
system-credential: ends in id -0.64
system-credential: ends in key 0.51
system-credential: ends in number -0.08
system-credential: long text 0.77
system-credential: many personal neighbours -0.62
system-credential: named as things 0.71
system-credential: next to contact 0.15
system-credential: next to credential -0.42
system-credential: next to online-identifier -1
system-credential: next to postal-address 0.28
system-credential: no personal neighbours 0.2
system-credential: no sign -0.8
system-credential: no term 0.44
system-credential: of a machine 0.85
system-credential: of nobody 0.76
system-credential: of somebody -0.47
system-credential: ofPerson last 0.13
system-credential: other table 0.18
system-credential: persons by its columns -0.78
system-credential: referred to by persons -0.79
system-credential: row of a person -0.85
system-credential: row of a program 0.39
system-credential: several signs 0.19
system-credential: sign key of a program 0.26
system-credential: sign strict vocabulary 0.33
system-credential: sign table of secrets -0.8
system-credential: sign words -0.18
system-credential: small table -0.29
system-credential: some personal neighbours -0.34
system-credential: table called after programs 0.68
system-credential: table called credential -0.06
system-credential: table called employment 0.29
system-credential: table called free-text 0.67
system-credential: table called name -0.97
system-credential: table of messages -0.13
system-credential: table of persons -1.06
system-credential: table of programs 0.42
system-credential: table of secrets -0.62
system-credential: table of things 0.71
system-credential: table speaks of contact 0.37
system-credential: table speaks of credential -0.32
system-credential: table speaks of employment 0.8
system-credential: table speaks of free-text 0.67
system-credential: table speaks of name -1.12
system-credential: the row's own number -0.19
system-credential: then about -0.56
system-credential: then other 0.5
system-credential: type number -0.79
system-credential: type other 0.29
system-credential: type text -0.09
table called contact -0.31
table called criminal 0.44
table called demographic -0.36
table called employment 0.11
table called family 0.13
table called financial -0.2
table called free-text -0.13
table called government-id -0.1
table called health -0.47
table called likeness -0.08
table called name -0.07
table called online-identifier -0.25
table called postal-address -0.05
table of accounts + ends in about 0.19
table of accounts + ends in limit 0.19
table of accounts + ends in number 0.42
table of accounts + ends in other 0.09
table of accounts + ends in person -0.21
table of accounts + many personal neighbours 0.5
table of accounts + next to financial 0.35
table of accounts + no personal neighbours -0.65
table of accounts + of somebody 0.56
table of accounts + other table 0.23
table of accounts + persons by its columns 0.5
table of accounts + referred to by persons 0.15
table of accounts + some personal neighbours 0.78
table of accounts + table speaks of financial -0.38
table of accounts + type number 0.09
table of accounts + type text 0.33
table of cards 0.16
table of cards + ends in other 0.28
table of cards + no personal neighbours 0.33
table of cards + of somebody 0.09
table of cards + other table 0.33
table of cards + table of cards 0.33
table of cards + table of reviews 0.09
table of cards + table speaks of financial 0.33
table of cards + type text 0.33
table of contacts + ends in form -0.3
table of contacts + ends in other 0.77
table of contacts + has an address 0.25
table of contacts + no personal neighbours 0.6
table of contacts + of a machine 0.36
table of contacts + of nobody 0.45
table of contacts + of somebody 0.26
table of contacts + other table 0.32
table of contacts + small table 0.38
table of contacts + some personal neighbours -0.21
table of contacts + table called contact -0.14
table of contacts + table of messages -0.29
table of contacts + table of writing -0.29
table of contacts + table speaks of contact -0.1
table of contacts + table speaks of name 0.28
table of contacts + table speaks of postal-address 0.35
table of contacts + type text 0.32
table of health 0.08
table of health + ends in about 0.44
table of health + ends in code -0.07
table of health + ends in form 0.27
table of health + ends in number -0.07
table of health + ends in other 0.3
table of health + long text 0.05
table of health + next to free-text -0.69
table of health + next to health -0.21
table of health + no personal neighbours 0.17
table of health + of a patient 0.89
table of health + of nobody 0.35
table of health + of somebody -0.09
table of health + other table 0.4
table of health + small table -0.37
table of health + some personal neighbours 0.66
table of health + table called employment 0.25
table of health + table called health -0.48
table of health + table of health 0.41
table of health + table speaks of employment 0.25
table of health + table speaks of free-text 0.14
table of health + table speaks of health -0.17
table of health + type number 0.48
table of health + type text 0.25
table of identities + ends in id 0.23
table of identities + ends in number 0.23
table of identities + next to credential 0.2
table of identities + no personal neighbours 0.29
table of identities + of somebody 0.22
table of identities + other table 0.27
table of identities + persons by its columns 0.17
table of identities + small table 0.23
table of identities + some personal neighbours 0.14
table of identities + table of persons 0.17
table of identities + type text 0.37
table of institutions -0.33
table of messages -0.15
table of messages + ends in other 0.32
table of messages + ends in person 0.16
table of messages + long text 0.13
table of messages + next to contact 0.19
table of messages + next to free-text 0.2
table of messages + no personal neighbours 0.37
table of messages + of nobody 0.28
table of messages + of somebody 0.16
table of messages + other table 0.45
table of messages + some personal neighbours 0.19
table of messages + table called free-text 0.11
table of messages + table of messages 0.45
table of messages + table of writing 0.25
table of messages + table speaks of contact 0.07
table of messages + table speaks of free-text 0.11
table of messages + type text 0.45
table of offences + ends in other 0.25
table of offences + no personal neighbours 0.14
table of offences + of nobody -0.07
table of offences + other table 0.25
table of offences + small table 0.54
table of offences + table speaks of criminal -0.16
table of offences + type text 0.25
table of persons 0.08
table of posts -0.93
table of programs -0.14
table of reviews 0.58
table of reviews + ends in other 0.19
table of reviews + other table 0.19
table of reviews + table of reviews 0.19
table of reviews + type text 0.19
table of secrets 0.11
table of secrets + ends in code 0.28
table of secrets + ends in form 0.68
table of secrets + ends in key 0.22
table of secrets + ends in number 0.38
table of secrets + ends in other -0.36
table of secrets + long text 0.54
table of secrets + next to credential -0.94
table of secrets + next to name 0.31
table of secrets + no personal neighbours 0.28
table of secrets + of nobody 0.13
table of secrets + of somebody 0.11
table of secrets + other table 0.2
table of secrets + small table 0.23
table of secrets + table called credential 0.1
table of secrets + table of programs -0.47
table of secrets + table of secrets 0.22
table of secrets + table speaks of contact 0.2
table of secrets + table speaks of name 0.17
table of secrets + type other 0.31
table of secrets + type text 0.11
table of sessions + ends in id 0.06
table of sessions + ends in number 0.19
table of sessions + next to credential 0.27
table of sessions + next to online-identifier -0.36
table of sessions + no personal neighbours 0.1
table of sessions + of nobody -0.12
table of sessions + of somebody 0.34
table of sessions + other table 0.19
table of sessions + small table -0.1
table of sessions + some personal neighbours 0.15
table of sessions + table of secrets 0.19
table of sessions + type text 0.13
table of things -0.49
table of vehicles + ends in about -0.14
table of vehicles + no personal neighbours 0.67
table of vehicles + other table -0.06
table of vehicles + type text -0.06
table of writing -0.1
table of writing + ends in form 0.63
table of writing + ends in institution 0.06
table of writing + ends in other 0.47
table of writing + long text 0.53
table of writing + next to free-text -0.49
table of writing + no personal neighbours 0.4
table of writing + of nobody -0.25
table of writing + of somebody 0.75
table of writing + other table 0.26
table of writing + small table 0.17
table of writing + some personal neighbours 0.33
table of writing + table called free-text 0.24
table of writing + table of messages 0.19
table of writing + table of reviews 0.14
table of writing + table of writing 0.26
table of writing + table speaks of free-text 0.24
table of writing + type text 0.26
table speaks of credential -0.11
table speaks of criminal 0.07
table speaks of demographic -0.21
table speaks of employment 0.11
table speaks of family 0.13
table speaks of free-text 0.08
table speaks of government-id 0.53
table speaks of health -0.27
table speaks of location 0.22
table speaks of nothing -0.31
table speaks of online-identifier 0.05
table speaks of postal-address -0.1
the row's own number -0.16
then 1 -0.21
then 2 -0.75
then 256 0.11
then 3 0.11
then 4 -0.72
then a 0.66
then about -0.65
then amt 0.68
then at -0.64
then cached 0.93
then canonical 0.41
then check -0.4
then code -0.41
then device -0.07
then digits 0.41
then enc -0.27
then flag -0.27
then form 0.08
then format -0.3
then hash -0.13
then hours -0.05
then id -0.2
then indicator -0.35
then institution 0.51
then json -0.91
then key 0.24
then length -0.18
then level -0.1
then lifespan -0.2
then method -0.45
then number -0.25
then other -0.47
then parts 0.84
then person -0.61
then prefix 0.6
then reason -0.19
then ref 0.28
then sk -0.31
then source 0.56
then text -0.21
then theme -0.26
then thing -0.91
then txt 0.52
then type -0.69
then value 0.42
then version 0.35
title at work + ends in other 0.53
title at work + many personal neighbours 0.54
title at work + of somebody 0.49
title at work + persons by its columns 0.53
title at work + referred to by persons 0.19
title at work + table called name 0.15
title at work + table of persons 0.51
title at work + table speaks of name 0.15
title at work + type text 0.53
type boolean -0.2
type number -0.12
type other -0.31
type time 0.06
type tiny -1.56
type uuid -0.07
vehicle 0.34
vehicle: "license plate" 0.12
vehicle: "vehicle id number" 0.21
vehicle: "vin" 0.07
vehicle: anywhere whole 0.32
vehicle: begins with "license" 0.12
vehicle: begins with "vehicle" 0.27
vehicle: begins with "vin" 0.08
vehicle: beside many of its kind -0.53
vehicle: beside some of its kind 0.74
vehicle: ends in about -0.14
vehicle: ends in number 0.29
vehicle: ends in other 0.39
vehicle: many personal neighbours 0.1
vehicle: next to government-id 0.23
vehicle: next to postal-address 0.05
vehicle: next to vehicle 0.49
vehicle: no personal neighbours 0.68
vehicle: no sign 0.27
vehicle: no term -0.06
vehicle: of nobody 0.13
vehicle: of somebody 0.15
vehicle: other table 0.34
vehicle: persons by its columns 0.09
vehicle: row of a person 0.09
vehicle: several signs 0.16
vehicle: several words 0.33
vehicle: sign strict vocabulary 0.16
vehicle: sign table of vehicles -0.06
vehicle: sign words 0.35
vehicle: some personal neighbours -0.12
vehicle: type text 0.34
warehouse -0.13
who + ends in person -0.27
who + no personal neighbours -0.24
who + of a patient -0.27
who + of somebody -0.14
who + other table -0.05
who + persons by its columns -0.38
who + referred to by persons -0.45
who + table called name -0.92
who + table of health 0.27
who + table of persons -0.38
who + table speaks of name -0.92
who + type number 0.34
who + type uuid -1.05
who, as text + ends in other 0.97
who, as text + ends in person -0.61
who, as text + has an address -0.75
who, as text + many personal neighbours -0.63
who, as text + next to contact -0.79
who, as text + next to credential -0.34
who, as text + next to health -0.78
who, as text + next to name 0.77
who, as text + no personal neighbours 0.5
who, as text + of a patient 0.17
who, as text + persons by its columns 0.25
who, as text + referred to by persons -0.57
who, as text + small table 0.35
who, as text + some personal neighbours -0.39
who, as text + table called free-text -0.44
who, as text + table of institutions -0.05
who, as text + table of messages -0.32
who, as text + table of persons -0.47
who, as text + table of things -0.73
who, as text + table of writing -0.45
who, as text + table speaks of contact -0.52
who, as text + table speaks of free-text -0.52
who, as text + type text -0.19
who, of a kind + ends in person -0.32
who, of a kind + many personal neighbours 0.2
who, of a kind + no personal neighbours -0.48
who, of a kind + other table -0.21
who, of a kind + persons by its columns 0.48
who, of a kind + type number 0.34
who, of a kind, as text + ends in person -0.26
who, of a kind, as text + many personal neighbours 0.46
who, of a kind, as text + next to financial -0.87
who, of a kind, as text + of somebody 0.37
who, of a kind, as text + other table -0.32
who, of a kind, as text + persons by its columns 0.31
who, of a kind, as text + referred to by persons 0.09
who, of a kind, as text + some personal neighbours -0.41
who, of a kind, as text + table of persons 0.08
who, of a kind, as text + type text -0.26
words + ends in agent 0.45
words + ends in code -0.09
words + ends in digits 0.2
words + ends in form 0.05
words + ends in id 0.26
words + ends in institution -0.24
words + ends in key 0.21
words + ends in number -0.06
words + ends in other 0.24
words + ends in person -0.42
words + ends in thing -0.18
words + has an address 0.07
words + key to persons -0.67
words + key to things -0.4
words + list 0.39
words + long text 0.27
words + many personal neighbours 0.22
words + named as things 0.27
words + next to contact 0.11
words + next to credential 0.11
words + next to criminal 0.55
words + next to demographic 0.22
words + next to employment 0.35
words + next to family 0.53
words + next to financial 0.15
words + next to free-text 0.15
words + next to government-id 0.12
words + next to health 0.25
words + next to likeness 0.62
words + next to location 0.34
words + next to name 0.28
words + next to online-identifier 0.44
words + next to postal-address 0.05
words + next to vehicle 0.07
words + no personal neighbours -0.06
words + of a machine 0.52
words + of a patient 0.08
words + of nobody -0.11
words + of somebody 0.24
words + other table 0.13
words + persons by its columns 0.25
words + referred to by persons 0.17
words + some personal neighbours 0.2
words + table called contact 0.44
words + table called credential -0.23
words + table called criminal -0.05
words + table called demographic -0.37
words + table called employment 0.08
words + table called family 0.08
words + table called financial -0.52
words + table called free-text -0.16
words + table called government-id -0.12
words + table called health -0.16
words + table called likeness -0.29
words + table called name 0.09
words + table called online-identifier -0.41
words + table called postal-address 0.1
words + table of cards 0.32
words + table of health 0.38
words + table of institutions -0.39
words + table of messages 0.08
words + table of persons 0.24
words + table of posts -1.25
words + table of programs -0.2
words + table of reviews 0.48
words + table of secrets 0.23
words + table of things -0.31
words + table of writing 0.42
words + table speaks of contact 0.52
words + table speaks of criminal -0.17
words + table speaks of demographic -0.15
words + table speaks of employment 0.11
words + table speaks of family 0.32
words + table speaks of financial 0.11
words + table speaks of free-text 0.4
words + table speaks of government-id 0.18
words + table speaks of health 0.17
words + table speaks of likeness -0.15
words + table speaks of location 0.13
words + table speaks of name 0.16
words + table speaks of online-identifier -0.05
words + table speaks of postal-address 0.1
words + the row's own number -0.5
words + type number -0.09
words + type other 0.25
words + type text 0.2
words + type time 0.17
words + type tiny -1.42
words + type uuid -0.62
words + warehouse 0.3
writer + ends in person 0.43
writer + long text 0.22
writer + no personal neighbours 0.41
writer + of nobody 0.14
writer + of somebody 0.27
writer + other table 0.5
writer + some personal neighbours 0.23
writer + table called free-text 0.2
writer + table of reviews 0.07
writer + table of writing 0.24
writer + table speaks of free-text 0.2
writer + type text 0.5`;
