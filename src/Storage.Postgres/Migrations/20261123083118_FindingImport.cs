using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FindingImport : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "corrected_on",
                table: "commitments",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "corrected_why",
                table: "commitments",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_entered_by_publisher",
                table: "commitments",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_entered_by_publisher",
                table: "audit_findings",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "opinion",
                table: "audit_findings",
                type: "text",
                nullable: false,
                defaultValue: "Unsaid"
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "opinion_on",
                table: "audit_findings",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "opinion_said",
                table: "audit_findings",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "reference",
                table: "audit_findings",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.CreateTable(
                name: "finding_mappings",
                columns: table => new
                {
                    organisation = table.Column<string>(type: "text", nullable: false),
                    marks = table.Column<string>(type: "text", nullable: false),
                    said = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_mappings", x => new { x.organisation, x.marks });
                }
            );

            migrationBuilder.CreateTable(
                name: "waiting_sheets",
                columns: table => new
                {
                    sender = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    file = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<string>(type: "text", nullable: false),
                    said = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waiting_sheets", x => new { x.sender, x.organisation });
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_commitments_state_until_from_ended_organisation_number",
                table: "commitments",
                columns: new[] { "state", "until", "from", "ended", "organisation", "number" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_audit_findings_predecessor",
                table: "audit_findings",
                column: "predecessor"
            );

            migrationBuilder.CreateIndex(
                name: "IX_audit_findings_year_severity_code_organisation_domain_state~",
                table: "audit_findings",
                columns: new[]
                {
                    "year",
                    "severity",
                    "code",
                    "organisation",
                    "domain",
                    "state",
                    "marking",
                    "found_by",
                    "publisher",
                }
            );

            migrationBuilder.CreateIndex(name: "IX_waiting_sheets_sent_at", table: "waiting_sheets", column: "sent_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "finding_mappings");

            migrationBuilder.DropTable(name: "waiting_sheets");

            migrationBuilder.DropIndex(
                name: "IX_commitments_state_until_from_ended_organisation_number",
                table: "commitments"
            );

            migrationBuilder.DropIndex(name: "IX_audit_findings_predecessor", table: "audit_findings");

            migrationBuilder.DropIndex(
                name: "IX_audit_findings_year_severity_code_organisation_domain_state~",
                table: "audit_findings"
            );

            migrationBuilder.DropColumn(name: "corrected_on", table: "commitments");

            migrationBuilder.DropColumn(name: "corrected_why", table: "commitments");

            migrationBuilder.DropColumn(name: "is_entered_by_publisher", table: "commitments");

            migrationBuilder.DropColumn(name: "is_entered_by_publisher", table: "audit_findings");

            migrationBuilder.DropColumn(name: "opinion", table: "audit_findings");

            migrationBuilder.DropColumn(name: "opinion_on", table: "audit_findings");

            migrationBuilder.DropColumn(name: "opinion_said", table: "audit_findings");

            migrationBuilder.DropColumn(name: "reference", table: "audit_findings");
        }
    }
}
