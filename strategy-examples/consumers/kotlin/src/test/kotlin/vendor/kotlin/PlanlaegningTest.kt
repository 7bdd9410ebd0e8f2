package vendor.kotlin

import dk.kommunestrategi.rules.plan.Planstatus
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

class PlanlaegningTest {
    @Test
    fun koldingIsPlanned() {
        val plan = Planlaegning().plan(Path.of("target", "test-classes", "kolding.json"))

        assertEquals(Planstatus.OPTIMAL, plan.status)
        assertEquals(listOf(1L, 0L, 443L, 5L, 31L), plan.criteria.map { it.value })
    }

    @Test
    fun whatIsWrongIsTold() {
        assertThrows(IllegalArgumentException::class.java) { Planlaegning().plan(Path.of("findes-ikke.json")) }
    }
}
