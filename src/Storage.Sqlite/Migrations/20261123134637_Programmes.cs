using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Programmes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "programme_measures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    public_draft = table.Column<string>(type: "TEXT", nullable: false),
                    public_text = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    replannings = table.Column<string>(type: "TEXT", nullable: false),
                    products = table.Column<string>(type: "TEXT", nullable: false),
                    money = table.Column<string>(type: "TEXT", nullable: false),
                    story = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_kind = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    proposed_why = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", nullable: false),
                    returned = table.Column<string>(type: "TEXT", nullable: false),
                    dispositions = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_measures", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "programme_risks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    steers = table.Column<string>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    invented = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    programmes = table.Column<string>(type: "TEXT", nullable: false),
                    departments = table.Column<string>(type: "TEXT", nullable: false),
                    likelihood = table.Column<string>(type: "TEXT", nullable: false),
                    consequence = table.Column<string>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    weighed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    marking = table.Column<string>(type: "TEXT", nullable: false),
                    marked_by = table.Column<string>(type: "TEXT", nullable: false),
                    named = table.Column<string>(type: "TEXT", nullable: false),
                    public_draft = table.Column<string>(type: "TEXT", nullable: false),
                    public_text = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_risks", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    invented = table.Column<bool>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    lead = table.Column<string>(type: "TEXT", nullable: false),
                    takes_part = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    goal = table.Column<string>(type: "TEXT", nullable: false),
                    elsewhere = table.Column<string>(type: "TEXT", nullable: false),
                    moments = table.Column<string>(type: "TEXT", nullable: false),
                    measures = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_programme_measures_owner_state",
                table: "programme_measures",
                columns: new[] { "owner", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_programme_measures_programme_number",
                table: "programme_measures",
                columns: new[] { "programme", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_programme_risks_number",
                table: "programme_risks",
                column: "number",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_programme_risks_steers", table: "programme_risks", column: "steers");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_number",
                table: "programmes",
                column: "number",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "programme_measures");

            migrationBuilder.DropTable(name: "programme_risks");

            migrationBuilder.DropTable(name: "programmes");
        }
    }
}
