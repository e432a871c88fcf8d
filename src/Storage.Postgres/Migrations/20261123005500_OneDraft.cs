using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OneDraft : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_drafts_edition_path",
                table: "drafts",
                columns: new[] { "edition", "path" },
                unique: true,
                filter: "state NOT IN ('Public', 'Withdrawn')"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_drafts_edition_path", table: "drafts");
        }
    }
}
