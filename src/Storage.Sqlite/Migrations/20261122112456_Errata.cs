using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L
            );

            migrationBuilder.AddColumn<string>(
                name: "policy",
                table: "publications",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.CreateTable(
                name: "errata",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    publication = table.Column<int>(type: "INTEGER", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    claim = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    was = table.Column<int>(type: "INTEGER", nullable: false),
                    was_said_nl = table.Column<string>(type: "TEXT", nullable: false),
                    was_said_en = table.Column<string>(type: "TEXT", nullable: false),
                    @is = table.Column<int>(name: "is", type: "INTEGER", nullable: false),
                    delivery = table.Column<string>(type: "TEXT", nullable: false),
                    raised_at = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
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
                    publication = table.Column<Guid>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<int>(type: "INTEGER", nullable: false),
                    said_nl = table.Column<string>(type: "TEXT", nullable: false),
                    said_en = table.Column<string>(type: "TEXT", nullable: false),
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
                    publication = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
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
