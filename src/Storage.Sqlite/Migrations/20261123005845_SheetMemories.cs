using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SheetMemories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sheet_memories",
                columns: table => new
                {
                    edition = table.Column<Guid>(type: "TEXT", nullable: false),
                    collection = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_sheet_memories",
                        x => new
                        {
                            x.edition,
                            x.collection,
                            x.organisation,
                            x.marks,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_sheet_memories_editions_edition",
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
            migrationBuilder.DropTable(name: "sheet_memories");
        }
    }
}
