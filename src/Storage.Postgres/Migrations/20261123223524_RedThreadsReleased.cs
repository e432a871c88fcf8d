using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    model = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    invented = table.Column<bool>(type: "boolean", nullable: false),
                    draft = table.Column<string>(type: "text", nullable: false),
                    beside = table.Column<string>(type: "text", nullable: false),
                    written_by = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: false),
                    public_text = table.Column<string>(type: "text", nullable: false),
                    public_lines = table.Column<string>(type: "text", nullable: false),
                    released_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
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
