using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Voices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "cell_reasons",
                table: "deliveries",
                type: "text",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(
                name: "passes",
                table: "deliveries",
                type: "text",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(name: "plea", table: "deliveries", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "referred_by", table: "deliveries", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "spoken_for",
                table: "deliveries",
                type: "text",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.CreateTable(
                name: "question_threads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<Guid>(type: "uuid", nullable: false),
                    collection = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    indicator = table.Column<string>(type: "text", nullable: false),
                    messages = table.Column<string>(type: "text", nullable: false),
                    open_by = table.Column<string>(type: "text", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question_threads", x => x.id);
                    table.ForeignKey(
                        name: "FK_question_threads_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "voices",
                columns: table => new
                {
                    delivery = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<string>(type: "text", nullable: true),
                    settled = table.Column<string>(type: "text", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voices", x => new { x.delivery, x.organisation });
                    table.ForeignKey(
                        name: "FK_voices_deliveries_delivery",
                        column: x => x.delivery,
                        principalTable: "deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_question_threads_edition_collection_organisation_indicator",
                table: "question_threads",
                columns: new[] { "edition", "collection", "organisation", "indicator" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "question_threads");

            migrationBuilder.DropTable(name: "voices");

            migrationBuilder.DropColumn(name: "cell_reasons", table: "deliveries");

            migrationBuilder.DropColumn(name: "passes", table: "deliveries");

            migrationBuilder.DropColumn(name: "plea", table: "deliveries");

            migrationBuilder.DropColumn(name: "referred_by", table: "deliveries");

            migrationBuilder.DropColumn(name: "spoken_for", table: "deliveries");
        }
    }
}
