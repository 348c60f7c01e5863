-- What a ground of mandatory impoundment stands on, and on what stated ground a wait ended before its time.
alter table stop
    add column opportunity_ended_early text,
    add column ground_refused_at       timestamptz,
    add column ground_order_number     text,
    add column ground_order_issued_by  text,
    add column ground_order_signed_by  text;
