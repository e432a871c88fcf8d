using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Calls : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "change_freezes",
                columns: table => new
                {
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change_freezes", x => x.edition);
                    table.ForeignKey(
                        name: "FK_change_freezes_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "collection_plans",
                columns: table => new
                {
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    earlier = table.Column<string>(type: "TEXT", nullable: false),
                    remind_before = table.Column<int>(type: "INTEGER", nullable: false),
                    escalate_after = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collection_plans", x => new { x.edition, x.collection });
                    table.ForeignKey(
                        name: "FK_collection_plans_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "freeze_exceptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    given_at = table.Column<string>(type: "TEXT", nullable: false),
                    ended_at = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_freeze_exceptions", x => x.id);
                    table.ForeignKey(
                        name: "FK_freeze_exceptions_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "kept_settings",
                columns: table => new
                {
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_settings", x => new { x.edition, x.path });
                    table.ForeignKey(
                        name: "FK_kept_settings_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "mails",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    next_at = table.Column<string>(type: "TEXT", nullable: false),
                    sent_at = table.Column<string>(type: "TEXT", nullable: true),
                    fault = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mails", x => x.id);
                    table.ForeignKey(
                        name: "FK_mails_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "more_time_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    wanted = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_more_time_requests", x => x.id);
                    table.ForeignKey(
                        name: "FK_more_time_requests_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "nil_returns",
                columns: table => new
                {
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_nil_returns",
                        x => new
                        {
                            x.edition,
                            x.collection,
                            x.organisation,
                            x.file_hash,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_nil_returns_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_freeze_exceptions_edition_collection",
                table: "freeze_exceptions",
                columns: new[] { "edition", "collection" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_mails_edition_collection",
                table: "mails",
                columns: new[] { "edition", "collection" }
            );

            migrationBuilder.CreateIndex(name: "IX_mails_key", table: "mails", column: "key", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mails_state_next_at",
                table: "mails",
                columns: new[] { "state", "next_at" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_more_time_requests_edition_collection_organisation_number",
                table: "more_time_requests",
                columns: new[] { "edition", "collection", "organisation", "number" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "change_freezes");

            migrationBuilder.DropTable(name: "collection_plans");

            migrationBuilder.DropTable(name: "freeze_exceptions");

            migrationBuilder.DropTable(name: "kept_settings");

            migrationBuilder.DropTable(name: "mails");

            migrationBuilder.DropTable(name: "more_time_requests");

            migrationBuilder.DropTable(name: "nil_returns");
        }
    }
}
