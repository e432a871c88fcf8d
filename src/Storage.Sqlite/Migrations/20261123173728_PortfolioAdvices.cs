using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PortfolioAdvices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ict_advice_reactions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    advice = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paper = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ict_advice_reactions", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ict_advices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    invented = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_quoted = table.Column<bool>(type: "INTEGER", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    register_number = table.Column<string>(type: "TEXT", nullable: false),
                    activity = table.Column<int>(type: "INTEGER", nullable: true),
                    project = table.Column<string>(type: "TEXT", nullable: false),
                    ministry = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    registered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    advised_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    conclusions = table.Column<string>(type: "TEXT", nullable: false),
                    recommendations = table.Column<string>(type: "TEXT", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paper = table.Column<string>(type: "TEXT", nullable: false),
                    withdrawn = table.Column<string>(type: "TEXT", nullable: false),
                    earlier = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ict_advices", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ict_costs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    ministry = table.Column<string>(type: "TEXT", nullable: false),
                    system = table.Column<string>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    invented = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    explained = table.Column<string>(type: "TEXT", nullable: false),
                    public_lines = table.Column<string>(type: "TEXT", nullable: false),
                    public_explained = table.Column<string>(type: "TEXT", nullable: false),
                    public_version = table.Column<int>(type: "INTEGER", nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    returned = table.Column<string>(type: "TEXT", nullable: false),
                    writers = table.Column<string>(type: "TEXT", nullable: false),
                    checker = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ict_costs", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "portfolio_budgets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    given_at = table.Column<string>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_portfolio_budgets", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "portfolio_candidates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    candidate = table.Column<string>(type: "TEXT", nullable: false),
                    found = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    activity = table.Column<int>(type: "INTEGER", nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_portfolio_candidates", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "reliability_reactions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    rule = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    writer = table.Column<string>(type: "TEXT", nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reliability_reactions", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "reliability_switches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    is_on = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reliability_switches", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_ict_advice_reactions_advice",
                table: "ict_advice_reactions",
                column: "advice",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_ict_advices_activity", table: "ict_advices", column: "activity");

            migrationBuilder.CreateIndex(
                name: "IX_ict_advices_number",
                table: "ict_advices",
                column: "number",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_ict_advices_register_number",
                table: "ict_advices",
                column: "register_number"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ict_costs_year_ministry_system",
                table: "ict_costs",
                columns: new[] { "year", "ministry", "system" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_portfolio_budgets_year", table: "portfolio_budgets", column: "year");

            migrationBuilder.CreateIndex(
                name: "IX_portfolio_candidates_candidate",
                table: "portfolio_candidates",
                column: "candidate",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_reliability_reactions_activity",
                table: "reliability_reactions",
                column: "activity",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_reliability_switches_scope",
                table: "reliability_switches",
                column: "scope",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ict_advice_reactions");

            migrationBuilder.DropTable(name: "ict_advices");

            migrationBuilder.DropTable(name: "ict_costs");

            migrationBuilder.DropTable(name: "portfolio_budgets");

            migrationBuilder.DropTable(name: "portfolio_candidates");

            migrationBuilder.DropTable(name: "reliability_reactions");

            migrationBuilder.DropTable(name: "reliability_switches");
        }
    }
}
