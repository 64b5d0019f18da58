-- The analytics store of DPIA §1: weekly aggregate buckets of users who opted in, and nothing else.
--
-- One table, because the emergency stop counts its new rows and the last-resort delete empties it by
-- pseudonym (analytics runbook §3 step 3, §4 step 4): a second table would be forgotten by both.
--
-- A row is one contributor's share of one bucket in one week. It is written only after the bucket had
-- its 20 contributors in that week; the database refuses it otherwise, whatever the service's own
-- floor says (DPIA §4.1). There is no table of users here, and no column that could name one (§4.4).

CREATE TABLE aggregate_signals (
  signal_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,

  -- Derived on the client from a WebAuthn PRF, 32 bytes in hex. Its form leaves no room for a name, an
  -- address or a number that means something elsewhere (DPIA §4.5).
  pseudonym text NOT NULL
    CONSTRAINT aggregate_signals_pseudonym_is_opaque CHECK (pseudonym ~ '^[0-9a-f]{64}$'),

  week_start date NOT NULL
    CONSTRAINT aggregate_signals_week_starts_on_monday CHECK (extract(isodow FROM week_start) = 1),

  signal_type text NOT NULL
    CONSTRAINT aggregate_signals_type_is_known
    CHECK (signal_type IN ('strategy', 'error', 'page_dwell', 'feature_visit', 'abandonment')),

  -- Strategy patterns.
  strategy_family text,
  market_regime text,
  win_rate_bucket text,
  hold_period_bucket text,

  -- Product improvement.
  error_type text,
  page_name text,
  page_dwell_bucket text,
  feature_name text,
  abandoned_at_step text,

  signal_count integer NOT NULL
    CONSTRAINT aggregate_signals_counts_something CHECK (signal_count > 0),

  contributor_count integer NOT NULL
    CONSTRAINT aggregate_signals_k_floor CHECK (contributor_count >= 20),

  created_at timestamptz NOT NULL DEFAULT now(),

  -- Each type of signal has its own dimensions and no other.
  CONSTRAINT aggregate_signals_dimensions CHECK (
    CASE signal_type
      WHEN 'strategy' THEN
        num_nonnulls(strategy_family, market_regime, win_rate_bucket, hold_period_bucket) = 4
        AND num_nonnulls(error_type, page_name, page_dwell_bucket, feature_name, abandoned_at_step) = 0
      WHEN 'error' THEN
        error_type IS NOT NULL
        AND num_nonnulls(strategy_family, market_regime, win_rate_bucket, hold_period_bucket,
                         page_name, page_dwell_bucket, feature_name, abandoned_at_step) = 0
      WHEN 'page_dwell' THEN
        num_nonnulls(page_name, page_dwell_bucket) = 2
        AND num_nonnulls(strategy_family, market_regime, win_rate_bucket, hold_period_bucket,
                         error_type, feature_name, abandoned_at_step) = 0
      WHEN 'feature_visit' THEN
        feature_name IS NOT NULL
        AND num_nonnulls(strategy_family, market_regime, win_rate_bucket, hold_period_bucket,
                         error_type, page_name, page_dwell_bucket, abandoned_at_step) = 0
      WHEN 'abandonment' THEN
        abandoned_at_step IS NOT NULL
        AND num_nonnulls(strategy_family, market_regime, win_rate_bucket, hold_period_bucket,
                         error_type, page_name, page_dwell_bucket, feature_name) = 0
      ELSE false
    END
  ),

  -- Dimensions are short codes from the product's own vocabulary; prose, addresses and numbers of
  -- accounts do not fit. Ranges are codes as well: never an exact rate or duration (DPIA §3 risk 1).
  CONSTRAINT aggregate_signals_codes CHECK (
    strategy_family ~ '^[a-z][a-z_]{0,39}$'
    AND market_regime ~ '^[a-z][a-z_]{0,39}$'
    AND win_rate_bucket ~ '^[0-9]{1,3}_to_[0-9]{1,3}_percent$'
    AND hold_period_bucket ~ '^(under|over|[0-9]{1,3}_to)_[0-9]{1,3}_(minutes|hours|days|weeks)$'
    AND error_type ~ '^[a-z][a-z_]{0,39}$'
    AND page_name ~ '^[a-z][a-z_]{0,39}$'
    AND page_dwell_bucket IN ('under_10_seconds', '10_to_60_seconds', 'over_60_seconds')
    AND feature_name ~ '^[a-z][a-z_]{0,39}$'
    AND abandoned_at_step ~ '^[a-z][a-z_]{0,39}$'
  ),

  -- A repeated upload cannot count a contributor twice; deletes by pseudonym use the same index.
  CONSTRAINT aggregate_signals_one_share_per_bucket UNIQUE NULLS NOT DISTINCT (
    pseudonym, week_start, signal_type, strategy_family, market_regime, win_rate_bucket,
    hold_period_bucket, error_type, page_name, page_dwell_bucket, feature_name, abandoned_at_step
  )
);

-- The emergency stop asks for the rows of the last five minutes (analytics runbook §3 step 3).
CREATE INDEX aggregate_signals_created_at ON aggregate_signals (created_at);
