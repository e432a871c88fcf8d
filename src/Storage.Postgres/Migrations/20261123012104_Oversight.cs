using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Oversight : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    chapter = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    domain = table.Column<string>(type: "text", nullable: false),
                    severity = table.Column<string>(type: "text", nullable: false),
                    objection = table.Column<bool>(type: "boolean", nullable: false),
                    first_year = table.Column<int>(type: "integer", nullable: false),
                    predecessor = table.Column<string>(type: "text", nullable: true),
                    detail = table.Column<string>(type: "text", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    invented = table.Column<bool>(type: "boolean", nullable: false),
                    recommendations = table.Column<string>(type: "text", nullable: false),
                    measures = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    expected = table.Column<string>(type: "text", nullable: false),
                    judgement = table.Column<string>(type: "text", nullable: false),
                    verdict = table.Column<string>(type: "text", nullable: false),
                    public_text = table.Column<string>(type: "text", nullable: false),
                    support = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_findings", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "commitments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    to = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    paper = table.Column<string>(type: "text", nullable: false),
                    paper_date = table.Column<DateOnly>(type: "date", nullable: false),
                    phrase = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    rule = table.Column<string>(type: "text", nullable: false),
                    invented = table.Column<bool>(type: "boolean", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    ended = table.Column<DateOnly>(type: "date", nullable: true),
                    said = table.Column<string>(type: "text", nullable: false),
                    same_as = table.Column<int>(type: "integer", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitments", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_audit_findings_code",
                table: "audit_findings",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_audit_findings_organisation_year",
                table: "audit_findings",
                columns: new[] { "organisation", "year" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_commitments_number",
                table: "commitments",
                column: "number",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_commitments_organisation_until",
                table: "commitments",
                columns: new[] { "organisation", "until" }
            );

            migrationBuilder.CreateIndex(name: "IX_commitments_same_as", table: "commitments", column: "same_as");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "audit_findings");

            migrationBuilder.DropTable(name: "commitments");
        }
    }
}
