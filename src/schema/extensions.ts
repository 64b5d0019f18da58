/**
 * Extensions of which it is known that they make no table of an application: PostgreSQL's own, and those that hosts
 * offer. What another one makes is unknown.
 */
export const knownExtensions: ReadonlySet<string> = new Set(
  `address_standardizer address_standardizer_data_us adminpack age amcheck anon apgdiff autoinc aws_commons aws_lambda
   aws_s3 azure_ai azure_storage basic_archive bloom bool_plperl bool_plperlu btree_gin btree_gist chkpass citext citus
   citus_columnar cube dblink dict_int dict_xsyn earthdistance earth file_fdw fuzzystrmatch google_columnar_engine
   google_ml_integration h3 h3_postgis heroku_ext hll hstore hstore_plperl hstore_plperlu hstore_plpython3u http hypopg
   index_advisor insert_username intagg intarray ip4r isn jsonb_plperl jsonb_plperlu jsonb_plpython3u lo ltree
   ltree_plpython3u mobilitydb moddatetime mysql_fdw ogr_fdw old_snapshot oracle_fdw orafce pageinspect pg_bigm
   pg_buffercache pg_cron pg_freespacemap pg_graphql pg_hashids pg_hint_plan pg_ivm pg_jsonschema pg_logicalinspect
   pg_net pg_overexplain pg_partman pg_prewarm pg_proctab pg_qualstats pg_repack pg_roaringbitmap pg_search
   pg_similarity pg_squeeze pg_stat_kcache pg_stat_monitor pg_stat_statements pg_surgery pg_trgm pg_uuidv7 pg_visibility
   pg_wait_sampling pg_walinspect pgagent pgaudit pgcrypto pgjwt pglogical pgmq pgroonga pgroonga_database pgrouting
   pgrowlocks pgsodium pgstattuple pgtap pgtle pg_tle plcoffee plls plperl plperlu plpgsql plpgsql_check plpython2u
   plpython3u plpythonu plprofiler plr plrust pltcl pltclu plv8 pointcloud pointcloud_postgis postgis postgis_raster
   postgis_sfcgal postgis_tiger_geocoder postgis_topology postgres_fdw prefix rdkit refint rum seg semver sepgsql
   sequential_uuids session_variable sslinfo supabase_vault supautils tablefunc tcn tds_fdw temporal_tables test_parser
   timescaledb timescaledb_toolkit timetravel tsearch2 tsm_system_rows tsm_system_time unaccent unit uuid-ossp vchord
   vector vectorscale wal2json wrappers xml2 zhparser zombodb`
    .trim()
    .split(/\s+/),
);
