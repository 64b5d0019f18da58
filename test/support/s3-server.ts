export { S3Server } from "../../src/rehearsal/s3-server";
