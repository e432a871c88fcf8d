using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Way : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "agreements",
                table: "drafts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "dates",
                table: "drafts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "delivered_as",
                table: "drafts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "package",
                table: "drafts",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "draft_fact_answers",
                columns: table => new
                {
                    draft = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    passages = table.Column<byte[]>(type: "bytea", nullable: false),
                    confirms = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_fact_answers", x => new { x.draft, x.organisation });
                    table.ForeignKey(
                        name: "FK_draft_fact_answers_drafts_draft",
                        column: x => x.draft,
                        principalTable: "drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "draft_fact_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    draft = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    passage = table.Column<string>(type: "text", nullable: false),
                    says = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_fact_corrections", x => x.id);
                    table.ForeignKey(
                        name: "FK_draft_fact_corrections_drafts_draft",
                        column: x => x.draft,
                        principalTable: "drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "draft_previews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    draft = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    @for = table.Column<string>(name: "for", type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    looks = table.Column<int>(type: "integer", nullable: false),
                    last_look_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_previews", x => x.id);
                    table.ForeignKey(
                        name: "FK_draft_previews_drafts_draft",
                        column: x => x.draft,
                        principalTable: "drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "draft_releases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    draft = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    claim = table.Column<string>(type: "text", nullable: false),
                    verdict = table.Column<string>(type: "text", nullable: false),
                    computed = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    hands = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_releases", x => x.id);
                    table.ForeignKey(
                        name: "FK_draft_releases_drafts_draft",
                        column: x => x.draft,
                        principalTable: "drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "packages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<string>(type: "text", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_packages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "packages_going_out",
                columns: table => new
                {
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    held_nl = table.Column<string>(type: "text", nullable: true),
                    held_en = table.Column<string>(type: "text", nullable: true),
                    held_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_packages_going_out", x => x.unit);
                });

            migrationBuilder.CreateIndex(
                name: "IX_drafts_package",
                table: "drafts",
                column: "package");

            migrationBuilder.CreateIndex(
                name: "IX_draft_fact_corrections_draft",
                table: "draft_fact_corrections",
                column: "draft");

            migrationBuilder.CreateIndex(
                name: "IX_draft_previews_draft",
                table: "draft_previews",
                column: "draft");

            migrationBuilder.CreateIndex(
                name: "IX_draft_previews_hash",
                table: "draft_previews",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_draft_releases_draft",
                table: "draft_releases",
                column: "draft");

            migrationBuilder.CreateIndex(
                name: "IX_packages_edition",
                table: "packages",
                column: "edition");

            migrationBuilder.AddForeignKey(
                name: "FK_drafts_packages_package",
                table: "drafts",
                column: "package",
                principalTable: "packages",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_drafts_packages_package",
                table: "drafts");

            migrationBuilder.DropTable(
                name: "draft_fact_answers");

            migrationBuilder.DropTable(
                name: "draft_fact_corrections");

            migrationBuilder.DropTable(
                name: "draft_previews");

            migrationBuilder.DropTable(
                name: "draft_releases");

            migrationBuilder.DropTable(
                name: "packages");

            migrationBuilder.DropTable(
                name: "packages_going_out");

            migrationBuilder.DropIndex(
                name: "IX_drafts_package",
                table: "drafts");

            migrationBuilder.DropColumn(
                name: "agreements",
                table: "drafts");

            migrationBuilder.DropColumn(
                name: "dates",
                table: "drafts");

            migrationBuilder.DropColumn(
                name: "delivered_as",
                table: "drafts");

            migrationBuilder.DropColumn(
                name: "package",
                table: "drafts");
        }
    }
}
