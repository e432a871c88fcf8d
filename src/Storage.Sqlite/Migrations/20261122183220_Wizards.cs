using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Wizards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "mapping", table: "deliveries", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "grid_drafts",
                columns: table => new
                {
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    typed = table.Column<string>(type: "TEXT", nullable: false),
                    over = table.Column<byte[]>(type: "BLOB", nullable: false),
                    saved_at = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_grid_drafts",
                        x => new
                        {
                            x.edition,
                            x.collection,
                            x.organisation,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_grid_drafts_editions_edition",
                        column: x => x.edition,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "grid_drafts");

            migrationBuilder.DropColumn(name: "mapping", table: "deliveries");
        }
    }
}
