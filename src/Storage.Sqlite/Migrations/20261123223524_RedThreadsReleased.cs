using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RedThreadsReleased : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "maturity_threads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    model = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    invented = table.Column<bool>(type: "INTEGER", nullable: false),
                    draft = table.Column<string>(type: "TEXT", nullable: false),
                    beside = table.Column<string>(type: "TEXT", nullable: false),
                    written_by = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: false),
                    public_text = table.Column<string>(type: "TEXT", nullable: false),
                    public_lines = table.Column<string>(type: "TEXT", nullable: false),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_maturity_threads", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_maturity_threads_model_year",
                table: "maturity_threads",
                columns: new[] { "model", "year" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "maturity_threads");
        }
    }
}
