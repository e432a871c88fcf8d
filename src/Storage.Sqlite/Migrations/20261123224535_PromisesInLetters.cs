using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PromisesInLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(name: "PK_waiting_sheets", table: "waiting_sheets");

            migrationBuilder.AddColumn<string>(
                name: "register",
                table: "waiting_sheets",
                type: "TEXT",
                nullable: false,
                defaultValue: "findings"
            );

            migrationBuilder.AddPrimaryKey(
                name: "PK_waiting_sheets",
                table: "waiting_sheets",
                columns: new[] { "sender", "organisation", "register" }
            );

            migrationBuilder.CreateTable(
                name: "read_letters",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    paper = table.Column<string>(type: "TEXT", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    read_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_read_letters", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "sheet_mappings",
                columns: table => new
                {
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    register = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_sheet_mappings",
                        x => new
                        {
                            x.organisation,
                            x.register,
                            x.marks,
                        }
                    );
                }
            );

            // What organisations said of their sheets with findings stays.
            migrationBuilder.Sql(
                "INSERT INTO sheet_mappings (organisation, register, marks, said, saved_at) SELECT organisation, 'findings', marks, said, saved_at FROM finding_mappings"
            );

            migrationBuilder.DropTable(name: "finding_mappings");

            migrationBuilder.CreateTable(
                name: "letter_promises",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    letter = table.Column<string>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    phrase = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    promise = table.Column<int>(type: "INTEGER", nullable: true),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_promises", x => x.id);
                    table.ForeignKey(
                        name: "FK_letter_promises_read_letters_letter",
                        column: x => x.letter,
                        principalTable: "read_letters",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_letter_promises_letter_number",
                table: "letter_promises",
                columns: new[] { "letter", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_letter_promises_state_publisher",
                table: "letter_promises",
                columns: new[] { "state", "publisher" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "letter_promises");

            migrationBuilder.DropTable(name: "read_letters");

            migrationBuilder.Sql("DELETE FROM waiting_sheets WHERE register <> 'findings'");

            migrationBuilder.DropPrimaryKey(name: "PK_waiting_sheets", table: "waiting_sheets");

            migrationBuilder.DropColumn(name: "register", table: "waiting_sheets");

            migrationBuilder.AddPrimaryKey(
                name: "PK_waiting_sheets",
                table: "waiting_sheets",
                columns: new[] { "sender", "organisation" }
            );

            migrationBuilder.CreateTable(
                name: "finding_mappings",
                columns: table => new
                {
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_mappings", x => new { x.organisation, x.marks });
                }
            );

            migrationBuilder.Sql(
                "INSERT INTO finding_mappings (organisation, marks, said, saved_at) SELECT organisation, marks, said, saved_at FROM sheet_mappings WHERE register = 'findings'"
            );

            migrationBuilder.DropTable(name: "sheet_mappings");
        }
    }
}
