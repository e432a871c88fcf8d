using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FindingPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "found_by",
                table: "audit_findings",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "marked_by",
                table: "audit_findings",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "marking",
                table: "audit_findings",
                type: "TEXT",
                nullable: false,
                defaultValue: "Internal"
            );

            migrationBuilder.AddColumn<string>(
                name: "named",
                table: "audit_findings",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(
                name: "public_draft",
                table: "audit_findings",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<int>(
                name: "report_year",
                table: "audit_findings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<string>(
                name: "standing",
                table: "audit_findings",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "standing_on",
                table: "audit_findings",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "stated_stocks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stated_stocks", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_stated_stocks_year_organisation",
                table: "stated_stocks",
                columns: new[] { "year", "organisation" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "stated_stocks");

            migrationBuilder.DropColumn(name: "found_by", table: "audit_findings");

            migrationBuilder.DropColumn(name: "marked_by", table: "audit_findings");

            migrationBuilder.DropColumn(name: "marking", table: "audit_findings");

            migrationBuilder.DropColumn(name: "named", table: "audit_findings");

            migrationBuilder.DropColumn(name: "public_draft", table: "audit_findings");

            migrationBuilder.DropColumn(name: "report_year", table: "audit_findings");

            migrationBuilder.DropColumn(name: "standing", table: "audit_findings");

            migrationBuilder.DropColumn(name: "standing_on", table: "audit_findings");
        }
    }
}
