import { describe, expect, it } from "vitest";
import type { SchemaColumn } from "../../src/domain/analytics-schema";
import type { PersonalCategory } from "../../src/privacy/category";
import { isPersonTable, personalData } from "../../src/privacy/strict";

const words = (list: string) => list.trim().split(/\s+/);

/** Judges a column of `table`, which also has columns called `others`. */
function judge(name: string, { type = "text", table = "aggregate_signals", others = "" } = {}) {
  const column = (called: string): SchemaColumn => ({ name: called, type, nullable: true });
  const columns = [column(name), ...words(others).map(column)];
  const keys = { primaryKey: [], foreignKeys: [], checks: [] };
  return personalData({ name: table, columns, ...keys }, column(name));
}

/** What each category must recognise, in the notations that people use. */
const personal: Readonly<Partial<Record<PersonalCategory, string>>> = {
  name: `
    first_name last_name full_name maiden_name middle_name nick_name nickname display_name
    legal_name fname lname surname given_name family_name nom prenom prénom nachname apellido
    apellidos firstname lastname username login user_name customer_name contact_name author_name
    employee_name`,
  contact: `
    email e_mail mail_addr phone msisdn tel mobile fax im_handle email_hash hashed_email
    email_enc sha256_email email_md5 userEmail customerEmailAddress EMAIL emailaddress
    phonenumber telephone cell_phone correo telefono userPhone phoneHash`,
  "postal-address": `
    street addr1 line1 house_no po_box zip postcode plz cp zipcode postal_code home_address
    billing_address shippingAddress Straße city`,
  location: `
    latitude longitude geohash gps geom user_location location`,
  "government-id": `
    ssn sin nino nhs nif nie bsn personnummer pesel aadhaar passport_no driver_licence
    tax_id vat_number ssn_last4 nationalId national_id voter_id passport driver_license_number`,
  financial: `
    iban bic pan sort_code routing_no card_number cvv salary income credit_score wallet_address
    iban_last4`,
  credential: `
    password passwd pwd pass pass_crypt otp totp_secret access_token refresh_token api_key
    session cookie private_key security_answer security_question session_id credential_id
    prf_output webauthn_id pin mfa_secret jwt id_token`,
  "online-identifier": `
    ip ip_addr remote_addr mac_address user_agent useragent idfa gaid fingerprint cookie_id
    distinct_id anonymous_id client_id deviceid device_id ipaddress ip_address client_ip x_forwarded_for last_login_ip imei
    referrer`,
  demographic: `
    dob birth_date birth_year birthday date_of_birth dateofbirth age user_age age_group gender
    sex race ethnicity religion political_view union sexual_orientation marital_status
    nationality native_language pronouns geburtsdatum`,
  health: `
    diagnosis icd_code mrn medication disability pregnancy blood_type face_print voice_print
    finger_print`,
  employment: `
    employer job_title school university`,
  "free-text": `
    note notes comment comments message error_message body bio free_text search_query`,
  likeness: `
    avatar photo signature voice`,
  vehicle: `
    vin plate license_plate`,
  family: `
    next_of_kin children emergency_contact`,
  criminal: `
    criminal_record conviction`,
  container: `
    payload properties raw data metadata extra event_payload raw_data`,
  "person-key": `
    user_id customer_id created_by updated_by approved_by owner owner_id account_id userid uid user_uuid accountId customer_ref trader_id device member_no person_id
    hashed_user_id user_hash employee_id account_number`,
};

/** Further spellings; of which category is a matter of taste. */
const alsoPersonal = `
    customer_phone_no home_phone mothers_maiden_name place_of_birth drivers_license insurance_no
    policy_holder mailing_address residence house_number apartment gps_lat geo_lat lat_lng
    latlng user_ip_address ipv4 ipv6_addr x_real_ip browser_fingerprint device_fingerprint
    android_id idfv subscriber_email e_mail_address emailAddr ssn_hash social_insurance_number
    steuer_id steuernummer personal_number id_number national_insurance_no tax_number cc_num
    credit_card creditcard card_holder cardholder_name bank_account bank_acct acct_num
    acc_number swift_code net_income occupation hiv_status vaccination_status religious_belief
    political_party union_membership veteran_status caste skin_color ethnic_group salutation
    gender_identity sexual_preference age_years born_on year_of_birth linkedin_url
    twitter_handle facebook_id instagram profile_url photo_url picture_url avatar_url
    face_embedding voice_sample signature_image iris_scan license_no passport_number visa_no
    vehicle_reg number_plate plate_no user_comment feedback chat_message about_me custom_fields
    event_properties props blob extra_data json_payload session_token auth_token remember_token
    reset_token otp_code pin_code pin_hash secret_question api_secret oauth_token
    external_user_id user_fk fk_user fk_users users_id ref_user owner_email author creator_id
    modified_by deleted_by assigned_to reported_by customerNumber patient_id emp_id login_name
    user_handle telegram_id slack_user_id whatsapp_number contact_number cell_no home_tel
    fullname full_nm birthdate birth_dt dateOfBirth emailid email_id mobile_no mob_no phone_no
    zip_code user_email_hash sha1_email md5_email email_lower email_domain user_key account_ref
    household_id trading_account brokerage_account_id alpaca_account_id webauthn_credential
    prf_salt credential_public_key push_token device_token advertising_id mac_addr hw_addr imsi
    cellphone_number notes_text description_text search_terms keystroke_log tags_json dict
    map_data jsonb_data xml_data user_data userdata client_data person_name user_nick handle
    screen_name given_names surname_hash initials consent_user client member subscriber trader
    participant_id insured_id payer_id`;

/** Names that look like the above and are nothing of the kind. */
const harmless = `
    file_name table_name host_name event_name campaign_name feature_name page_name error_type
    week_start pseudonym state zone country store_country login_count user_count message_count
    created_at updated_at email_verified phone_verified is_email has_phone is_user has_password
    email_template_id phone_code address_id memory_address mac age_days language language_code
    pass_rate sex_ratio token_count ip_rights page image package mail_sent_at username_length
    content_hash schema_hash strategy_family market_regime win_rate_bucket hold_period_bucket
    abandoned_at_step signal_id signal_type signal_count contributor_count page_dwell_bucket
    acid_level incident_count scenario_code academic_year_code event_timestamp users
    active_users trade_count strategy_family_name sort_order order_by sorted_by status region
    market regime error_code id uuid bucket_id weekly_count dwell_seconds hash usage mileage
    homepage_views keyword hostname filename average_age_days cache_age latency_ms
    response_time_ms request_count error_rate feature_id step_name plan_name device_type
    browser_name os_name app_version screen_name_count keyboard_layout signature_count
    comment_count client_version account_type user_type usage_count name title description
    digest feature_display_name dimension measure k lat duration email_count emails_sent
    ip_count user_segment browser os platform screen_size page_title button_name tab_name
    strategy_name market_name exchange_name symbol ticker asset_class instrument_type order_type
    position_size_bucket risk_bucket volatility_regime session_count session_length_bucket
    login_method auth_method signup_step onboarding_step step_number page_number line_count
    line_number note_count card_type card_view_count post_type body_size message_type
    message_template body_length data_version data_source data_type metadata_version raw_count
    content_type location_type address_type race_condition_count gender_ratio age_limit
    age_seconds min_age_days language_version state_code zip_file_count key_name token_type
    password_reset_count login_attempts failed_login_count license_type plate_count photo_count
    pin_count vin_count pan_count health_check_status health_score face_value voice_enabled
    finger_count tax_rate user_bucket_count contributors participant_count distinct_contributors
    cohort_size week iso_week week_of_year month quarter year bucket bucket_start bucket_end
    period_start reported_week market_state regime_name hold_period win_rate win_rate_min
    pnl_bucket drawdown_bucket trades long_positions short_positions side direction timeframe
    indicator indicator_name signal_name error_class error_group http_status status_code route
    page_path path endpoint component component_name feature feature_flag flag variant
    experiment experiment_arm cohort client_type device_class os_family browser_family
    screen_class theme locale_bucket timezone_offset dwell_ms dwell_bucket visit_count visits
    abandoned_step step_index funnel_step retries duration_ms latency_p95 p95 suppressed
    suppression_count k_floor floor schema_version migration_version version_num checksum
    row_hash created_on inserted_at ingested_at updated_on expires_on first_seen last_seen
    first_week last_week name_length display_order family_count given_count title_count`;

describe("personal data by name", () => {
  const cases = Object.entries(personal).flatMap(([category, names]) =>
    words(names).map((name) => [name, category] as const),
  );
  it.each(cases)("recognises %s as %s", (name, category) => {
    expect(judge(name)).toBe(category);
  });

  it.each(words(alsoPersonal))("recognises %s", (name) => {
    expect(judge(name)).toBeDefined();
  });

  it.each(words(harmless))("leaves %s alone", (name) => {
    expect(judge(name)).toBeUndefined();
  });

  it.each([
    "customer_email",
    "CUSTOMER_EMAIL",
    "customerEmail",
    "CustomerEMail",
    "customer-email",
    "customer email",
    "cust_eml",
    "customeremail",
    "custömer_émail",
    "ｃｕｓｔｏｍｅｒ＿ｅｍａｉｌ",
    "email2",
    "e-mails",
  ])("reads the notation of %j", (name) => expect(judge(name)).toBe("contact"));
});

describe("personal data by type", () => {
  it.each<[string, PersonalCategory]>([
    ["inet", "online-identifier"],
    ["cidr", "online-identifier"],
    ["macaddr8", "online-identifier"],
    ["point", "location"],
    ["public.geography(Point,4326)", "location"],
    ["json", "container"],
    ["JSONB", "container"],
    ["jsonb[]", "container"],
    ["hstore", "container"],
    ["xml", "container"],
    ["bytea", "container"],
    ["citext", "contact"],
    ["email_address", "contact"],
    ["public.gender", "demographic"],
  ])("recognises a column of type %s", (type, category) => {
    expect(judge("dimension", { type })).toBe(category);
  });

  it.each(["text", "character varying(40)", "text[]", "uuid", "timestamp(3) with time zone"])(
    "leaves a column of type %s alone",
    (type) => expect(judge("dimension", { type })).toBeUndefined(),
  );

  it("takes the type of a label or a digest for what it is", () => {
    expect(judge("pseudonym", { type: "bytea" })).toBeUndefined();
    expect(judge("content_hash", { type: "bytea" })).toBeUndefined();
    expect(judge("feature_name", { type: "citext" })).toBeUndefined();
  });
});

describe("personal data by table", () => {
  it("knows that persons have names, countries and languages", () => {
    for (const name of ["name", "description", "country", "language", "image", "id"]) {
      expect(judge(name, { table: "app.customer_profiles" })).toBeDefined();
      expect(judge(name, { table: "features" })).toBeUndefined();
    }
  });

  it("takes lat and lng for a place only together", () => {
    expect(judge("lat", { others: "lng" })).toBe("location");
    expect(judge("lon", { others: "lat" })).toBe("location");
    expect(judge("lat", { others: "p95" })).toBeUndefined();
  });

  it.each([
    "users",
    "user",
    "public.Users",
    "customer_details",
    "people",
    "tbl_patients",
    "devices",
  ])("knows that %s holds persons or their devices", (table) =>
    expect(isPersonTable(table)).toBe(true),
  );

  it.each(["aggregate_signals", "features", "user_counts", "feature_users_weekly", "events"])(
    "knows that %s does not",
    (table) => expect(isPersonTable(table)).toBe(false),
  );
});
