const router = require('router')

/**
 * @apiDefine Refused
 * @apiError (403 Forbidden) {String} reason Why.
 */

/**
 * @api {get} /gardens/:gardenId/moles List moles
 * @apiName ListMoles
 * @apiPermission gardener
 * @apiDescription Lists the moles of a garden.
 *
 * @apiHeader {String} X-Garden-Key The key.
 * @apiParam {Number} gardenId The garden.
 * @apiQuery {String="awake","asleep"} [state="awake"] What they do.
 * @apiQuery {Number{1..50}} [limit=10] How many.
 *
 * @apiSuccess {Object[]} moles The moles.
 * @apiSuccess {Number} moles.depth How deep, in metres.
 * @apiSuccess {String} [next] Where to go on.
 * @apiSuccessExample {json} Moles
 *     HTTP/1.1 200 OK
 *     {
 *       "moles": [{"depth": 2.5}]
 *     }
 * @apiUse Refused
 */
router.get('/gardens/:gardenId/moles', list)

/**
 * @api {post} /gardens/:gardenId/moles Invite a mole
 * @apiParam {Number} gardenId The garden.
 * @apiBody {String} name The mole.
 * @apiBody {Object} [home] Where it lives.
 * @apiBody {Number} home.depth=1 How deep.
 * @apiExample {bash} Call
 *     curl -X POST https://moles.test/gardens/4/moles -d '{"name": "Monty"}'
 * @apiError GardenFull There is no room.
 */
router.post('/gardens/:gardenId/moles', invite)
