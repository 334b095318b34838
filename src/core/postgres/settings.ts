/**
 * How our PostgreSQL runs. Nothing that was acknowledged is lost by a power cut, and no name or BSN reaches the log: the
 * faults of statements and their details go to the server, which asked, and not to the file.
 */
const defaults: Record<string, string> = {
  cluster_name: 'loopplank',
  listen_addresses: '',
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
  shared_buffers: '256MB',
  max_connections: '60',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  logging_collector: 'off',
  log_statement: 'none',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_duration_statement: '-1',
};

/** The settings as arguments of the command line, so that they count before those of any file. */
export function listSettings(overrides: Record<string, string> = {}): string[] {
  return Object.entries({ ...defaults, ...overrides }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
