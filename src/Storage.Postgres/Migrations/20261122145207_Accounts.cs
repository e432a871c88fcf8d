using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "in_place_of", table: "role_grants", type: "text", nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pseudonym = table.Column<string>(type: "text", nullable: false),
                    email = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: true),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    code_secret = table.Column<string>(type: "text", nullable: true),
                    code_used = table.Column<long>(type: "bigint", nullable: false),
                    recovery_codes = table.Column<string>(type: "text", nullable: false),
                    elsewhere = table.Column<string>(type: "text", nullable: true),
                    plays = table.Column<bool>(type: "boolean", nullable: false),
                    made = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "data_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_keys", x => x.name);
                }
            );

            migrationBuilder.CreateTable(
                name: "role_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    grant = table.Column<Guid>(type: "uuid", nullable: false),
                    quarter = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_reviews", x => x.id);
                    table.ForeignKey(
                        name: "FK_role_reviews_role_grants_grant",
                        column: x => x.grant,
                        principalTable: "role_grants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sign_in_events",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    pseudonym = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    origin = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_events", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "sign_in_tries",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    succeeded = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_tries", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "spent_tokens",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    ends = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spent_tokens", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    secret_hash = table.Column<string>(type: "text", nullable: false),
                    ends = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                    table.ForeignKey(
                        name: "FK_invitations_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    secret_hash = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    begun = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    proved = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    browser = table.Column<string>(type: "text", nullable: false),
                    elsewhere = table.Column<string>(type: "text", nullable: true),
                    hint = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_sessions_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_role_grants_organisation",
                table: "role_grants",
                column: "organisation"
            );

            migrationBuilder.CreateIndex(
                name: "IX_accounts_elsewhere",
                table: "accounts",
                column: "elsewhere",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_accounts_email", table: "accounts", column: "email", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_pseudonym",
                table: "accounts",
                column: "pseudonym",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_invitations_account", table: "invitations", column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_secret_hash",
                table: "invitations",
                column: "secret_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_role_reviews_grant_quarter",
                table: "role_reviews",
                columns: new[] { "grant", "quarter" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_sessions_account", table: "sessions", column: "account");

            migrationBuilder.CreateIndex(name: "IX_sessions_elsewhere", table: "sessions", column: "elsewhere");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_secret_hash",
                table: "sessions",
                column: "secret_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_sign_in_events_at", table: "sign_in_events", column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_events_pseudonym",
                table: "sign_in_events",
                column: "pseudonym"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "data_keys");

            migrationBuilder.DropTable(name: "invitations");

            migrationBuilder.DropTable(name: "role_reviews");

            migrationBuilder.DropTable(name: "sessions");

            migrationBuilder.DropTable(name: "sign_in_events");

            migrationBuilder.DropTable(name: "sign_in_tries");

            migrationBuilder.DropTable(name: "spent_tokens");

            migrationBuilder.DropTable(name: "accounts");

            migrationBuilder.DropIndex(name: "IX_role_grants_organisation", table: "role_grants");

            migrationBuilder.DropColumn(name: "in_place_of", table: "role_grants");
        }
    }
}
