/*
 * Runs after migrations were applied, as the owner of the database, after the grants on everything else. The service may call the
 * two functions of what officers perceived, and cannot read or change it otherwise (G.L. c. 90 § 63).
 */
do
$perceived$
declare
    service text := '${service_role}';
    keeper  text;
    apart   boolean;
begin
    if service = '' then
        return;
    end if;
    select pg_get_userbyid(c.relowner) into keeper from pg_class c where c.oid = 'perceived.observation'::regclass;
    apart := keeper <> current_user;
    execute format('grant usage on schema perceived to %I', service);
    if apart then
        -- Nobody works as the keeper but for the length of these two statements.
        execute format('grant %I to %I with inherit false, set true', keeper, current_user);
        execute format('set local role %I', keeper);
    end if;
    execute format('revoke all on perceived.observation from %I', service);
    execute format('grant execute on all functions in schema perceived to %I', service);
    if apart then
        reset role;
        execute format('revoke %I from %I', keeper, current_user);
    end if;
end
$perceived$;
