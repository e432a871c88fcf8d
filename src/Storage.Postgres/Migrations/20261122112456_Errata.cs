using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Errata : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "entries",
                table: "publications",
                type: "bigint",
                nullable: false,
                defaultValue: 0L
            );

            migrationBuilder.AddColumn<string>(
                name: "policy",
                table: "publications",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.CreateTable(
                name: "errata",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    publication = table.Column<int>(type: "integer", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    claim = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    was = table.Column<int>(type: "integer", nullable: false),
                    was_said_nl = table.Column<string>(type: "text", nullable: false),
                    was_said_en = table.Column<string>(type: "text", nullable: false),
                    @is = table.Column<int>(name: "is", type: "integer", nullable: false),
                    delivery = table.Column<string>(type: "text", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_errata", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "published_claims",
                columns: table => new
                {
                    publication = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    said_nl = table.Column<string>(type: "text", nullable: false),
                    said_en = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_published_claims",
                        x => new
                        {
                            x.publication,
                            x.document,
                            x.number,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "published_texts",
                columns: table => new
                {
                    publication = table.Column<Guid>(type: "uuid", nullable: false),
                    path = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_texts", x => new { x.publication, x.path });
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_errata_edition_number",
                table: "errata",
                columns: new[] { "edition", "number" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "errata");

            migrationBuilder.DropTable(name: "published_claims");

            migrationBuilder.DropTable(name: "published_texts");

            migrationBuilder.DropColumn(name: "entries", table: "publications");

            migrationBuilder.DropColumn(name: "policy", table: "publications");
        }
    }
}
