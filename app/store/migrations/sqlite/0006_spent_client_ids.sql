-- What the client wrote into its id of a message goes with the text when the message is deleted.
UPDATE messages SET client_id = NULL WHERE deleted = 1 AND client_id IS NOT NULL;
