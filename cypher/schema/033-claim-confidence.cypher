// Drops what found the least certain claims in an earlier version, in no order among those that are equally certain.
DROP INDEX claim_confidence IF EXISTS
