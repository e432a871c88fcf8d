using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    public_draft = table.Column<string>(type: "text", nullable: false),
                    public_text = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    replannings = table.Column<string>(type: "text", nullable: false),
                    products = table.Column<string>(type: "text", nullable: false),
                    money = table.Column<string>(type: "text", nullable: false),
                    story = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    remark = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: false),
                    proposed_kind = table.Column<string>(type: "text", nullable: false),
                    proposed_from = table.Column<DateOnly>(type: "date", nullable: true),
                    proposed_why = table.Column<string>(type: "text", nullable: false),
                    proposed_by = table.Column<string>(type: "text", nullable: false),
                    returned = table.Column<string>(type: "text", nullable: false),
                    dispositions = table.Column<string>(type: "text", nullable: false),
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    steers = table.Column<string>(type: "text", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    invented = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    programmes = table.Column<string>(type: "text", nullable: false),
                    departments = table.Column<string>(type: "text", nullable: false),
                    likelihood = table.Column<string>(type: "text", nullable: false),
                    consequence = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    weighed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    marking = table.Column<string>(type: "text", nullable: false),
                    marked_by = table.Column<string>(type: "text", nullable: false),
                    named = table.Column<string>(type: "text", nullable: false),
                    public_draft = table.Column<string>(type: "text", nullable: false),
                    public_text = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    invented = table.Column<bool>(type: "boolean", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    lead = table.Column<string>(type: "text", nullable: false),
                    takes_part = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    goal = table.Column<string>(type: "text", nullable: false),
                    elsewhere = table.Column<string>(type: "text", nullable: false),
                    moments = table.Column<string>(type: "text", nullable: false),
                    measures = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
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
