using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Wizards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "mapping", table: "deliveries", type: "text", nullable: true);

            migrationBuilder.CreateTable(
                name: "grid_drafts",
                columns: table => new
                {
                    edition = table.Column<Guid>(type: "uuid", nullable: false),
                    collection = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    typed = table.Column<string>(type: "text", nullable: false),
                    over = table.Column<byte[]>(type: "bytea", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
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
